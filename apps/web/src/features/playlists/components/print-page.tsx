'use client';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { SetList } from '../../../entities/set-list';
import { countOf, formatLength } from '../../../lib/format';
import { Paper } from '../../../ui/paper';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { playlistQuery } from '../api/playlist-queries';

/** The set list as it comes out of a printer. */
export function PrintPage({ id }: { readonly id: string }) {
  const playlist = useQuery(playlistQuery(id));
  return (
    <QueryState
      query={playlist}
      loading={
        <Paper title="Set list">
          <SkeletonRows rows={8} height={44} />
        </Paper>
      }
    >
      {({ name, startMinute, overlapSeconds, items, durationSeconds }) => (
        <Paper
          title={name}
          about={`${countOf(items.length, 'track')} · ${formatLength(durationSeconds)}`}
          actions={
            <>
              <Button component={Link} href={`/playlists/${id}`} variant="default">
                Back
              </Button>
              <Button leftSection={<IconPrinter size={17} />} onClick={() => window.print()}>
                Print
              </Button>
            </>
          }
        >
          <SetList
            startMinute={startMinute}
            overlapSeconds={overlapSeconds}
            items={items.map(({ track, transition }) => ({ ...track, transition }))}
          />
        </Paper>
      )}
    </QueryState>
  );
}
