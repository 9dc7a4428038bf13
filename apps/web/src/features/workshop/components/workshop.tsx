'use client';
import { useQuery } from '@tanstack/react-query';
import { IconTool } from '@tabler/icons-react';
import { useSession } from '../../../entities/session';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { benchQuery } from '../api/workshop-queries';
import { Workbench } from './workbench';

/** The page on which a set is worked over: nothing is changed until it is saved. */
export function Workshop({ id }: { readonly id: string }) {
  const playlist = useQuery({ ...benchQuery(id), refetchOnWindowFocus: false });
  const { user } = useSession();
  return (
    <QueryState
      query={playlist}
      loading={
        <Page title="Workshop">
          <SkeletonRows rows={8} height={64} />
        </Page>
      }
    >
      {(data) =>
        user === undefined || data.ownerId === user.id ? (
          <Workbench key={data.id} playlist={data} />
        ) : (
          <Page title={`Workshop: ${data.name}`}>
            <Empty
              icon={IconTool}
              title="This is somebody else’s playlist"
              text="Only its owner works on it. You may look at it, and make one of your own from your tracks."
            />
          </Page>
        )
      }
    </QueryState>
  );
}
