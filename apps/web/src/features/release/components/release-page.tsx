'use client';
import { useQuery } from '@tanstack/react-query';
import type { Release } from '@segue/shared/contracts/http';
import { useSession } from '../../../entities/session';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { releaseQuery } from '../api/release-query';
import { Copies } from './copies';
import { FriendsCopies } from './friends-copies';
import { PlayLog } from './play-log';
import { ReleaseActions } from './release-actions';
import { ReleaseDetails } from './release-details';
import { ReleaseHead } from './release-head';
import { Sides } from './sides-list';
import classes from './release-page.module.css';

/** One record: its sides as on the sleeve, your copies of it, and what you know better than the catalogue. */
export function ReleasePage({ id }: { readonly id: string }) {
  const release = useQuery(releaseQuery(id));
  return (
    <QueryState
      query={release}
      loading={
        <Page title="Release">
          <SkeletonRows rows={6} height={60} />
        </Page>
      }
    >
      {(data) => <ReleaseContent release={data} />}
    </QueryState>
  );
}

function ReleaseContent({ release }: { readonly release: Release }) {
  const { user, mayChange } = useSession();
  const own = release.items.filter(({ ownerId }) => ownerId === user?.id);
  const others = release.items.filter(({ ownerId }) => ownerId !== user?.id);
  return (
    <Page
      title={<ReleaseHead release={release} mayChange={mayChange} />}
      actions={<ReleaseActions release={release} />}
    >
      <Sides release={release} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Copies release={release} items={own} mayChange={mayChange} />
          {others.length > 0 && <FriendsCopies items={others} />}
        </div>
        <div className={classes.column}>
          {mayChange && <PlayLog release={release} />}
          <ReleaseDetails release={release} mayChange={mayChange} />
        </div>
      </div>
    </Page>
  );
}
