'use client';
import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { benchQuery } from '../api/workshop-queries';
import { Workbench } from './workbench';

/** The page on which a set is worked over: nothing is changed until it is saved. */
export function Workshop({ id }: { readonly id: string }) {
  const playlist = useQuery({ ...benchQuery(id), refetchOnWindowFocus: false });
  return (
    <QueryState
      query={playlist}
      loading={
        <Page title="Workshop">
          <SkeletonRows rows={8} height={64} />
        </Page>
      }
    >
      {(data) => <Workbench key={data.id} playlist={data} />}
    </QueryState>
  );
}
