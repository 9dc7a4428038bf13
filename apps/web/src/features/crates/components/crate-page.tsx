'use client';
import type { Crate } from '@segue/shared/contracts/http';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { crateQuery, crateTracksQuery, useIsDeleted, useUpdateCrate } from '../../../entities/crate';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { InPlaceText } from '../../../ui/in-place';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { CrateActions } from './crate-actions';
import { PlainTracks } from './plain-tracks';
import { RuleSection } from './rule-section';
import { SmartTracks } from './smart-tracks';
import classes from './crate-page.module.css';

/** One crate: what is in it and why, and what can be done with it. */
export function CratePage({ id }: { readonly id: string }) {
  const enabled = !useIsDeleted(id);
  const crate = useQuery({ ...crateQuery(id), enabled });
  const loading = (
    <Page title="Crate">
      <SkeletonRows rows={8} height={56} />
    </Page>
  );
  return (
    <QueryState query={crate} loading={loading}>
      {(data) => <CrateContent crate={data} />}
    </QueryState>
  );
}

function CrateContent({ crate }: { readonly crate: Crate }) {
  const { mayChange } = useSession();
  const update = useUpdateCrate(crate.id);
  const enabled = !useIsDeleted(crate.id);
  const tracks = useInfiniteQuery({ ...crateTracksQuery(crate.id), enabled });
  const smart = crate.rule !== null;
  return (
    <Page
      title={
        <InPlaceText
          label="Name of the crate"
          value={crate.name}
          shown={<span className={classes.title}>{crate.name}</span>}
          disabled={!mayChange}
          problem={(name) => (name === '' ? 'A crate needs a name.' : null)}
          onSave={(name) => update.mutate({ name })}
        />
      }
      about={`${countOf(crate.tracks, 'track')}${smart ? ', picked by a rule' : ''}`}
      actions={<CrateActions crate={crate} mayChange={mayChange} />}
    >
      {crate.rule !== null && <RuleSection crate={crate} rule={crate.rule} mayChange={mayChange} />}
      <QueryState query={tracks} loading={<SkeletonRows rows={8} height={56} />}>
        {() =>
          smart ? (
            <SmartTracks tracks={tracks} />
          ) : (
            <PlainTracks crate={crate} tracks={tracks} mayChange={mayChange} />
          )
        }
      </QueryState>
    </Page>
  );
}
