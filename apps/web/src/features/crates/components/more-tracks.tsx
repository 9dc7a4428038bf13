import { Button } from '@mantine/core';
import type { CrateTracks } from '../hooks/crate-tracks';

/** Asks for the next rows, where there are more. */
export function MoreTracks({ tracks }: { readonly tracks: CrateTracks }) {
  if (!tracks.hasNextPage) return null;
  return (
    <Button variant="default" loading={tracks.isFetchingNextPage} onClick={() => void tracks.fetchNextPage()}>
      Show more
    </Button>
  );
}
