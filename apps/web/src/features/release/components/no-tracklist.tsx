'use client';
import { Button } from '@mantine/core';
import type { Release } from '@segue/shared/contracts/http';
import { IconVinyl } from '@tabler/icons-react';
import { useSession } from '../../../entities/session';
import { Empty } from '../../../ui/states';
import { useFetchTracklist } from '../api/release-query';

/** Why there are no tracks, and the way to get them. */
export function NoTracklist({ release }: { readonly release: Release }) {
  const { mayChange } = useSession();
  const fetchTracklist = useFetchTracklist(release.id);
  if (release.discogsId === null)
    return <Empty icon={IconVinyl} title="No tracklist" text="It was typed in without its tracks." />;
  if (release.details === 'missing')
    return <Empty icon={IconVinyl} title="No tracklist" text="Discogs has no tracklist for this release." />;
  return (
    <Empty
      icon={IconVinyl}
      title="The tracklist is not in yet"
      text="It comes from Discogs, at the pace that Discogs allows."
      action={
        mayChange && (
          <Button loading={fetchTracklist.isPending} onClick={() => fetchTracklist.mutate()}>
            Fetch it now
          </Button>
        )
      }
    />
  );
}
