'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDisc, IconSearchOff } from '@tabler/icons-react';
import Link from 'next/link';
import { overviewQuery } from '../../../entities/overview';
import { Empty } from '../../../ui/states';
import { useLoadSample } from '../api/load-sample';

interface NoTracksProps {
  /** Words or filters were asked for. */
  readonly asked: boolean;
  readonly onReset: () => void;
}

/** An empty list: either nothing matches, or the library is still to be filled. */
export function NoTracks({ asked, onReset }: NoTracksProps) {
  const { data } = useQuery(overviewQuery());
  const sample = useLoadSample();
  const empty = !asked || data?.releases === 0;
  if (!empty) {
    return (
      <Empty
        icon={IconSearchOff}
        title="Nothing matches"
        text="Try fewer words or take a filter off."
        action={
          <Button variant="default" onClick={onReset}>
            Show everything
          </Button>
        }
      />
    );
  }
  return (
    <Empty
      icon={IconDisc}
      title="Your library is empty"
      text="Sync your collection from Discogs, or bring in a file of it or of your DJ software. Or look around first, with a crate that comes with Segue."
      action={
        <>
          <Button component={Link} href="/settings/discogs">
            Sync with Discogs
          </Button>
          <Button component={Link} href="/imports" variant="default">
            Import a file
          </Button>
          <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate()}>
            Load the sample crate
          </Button>
        </>
      }
    />
  );
}
