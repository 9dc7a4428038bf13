'use client';
import { useQuery } from '@tanstack/react-query';
import { SetList } from '../../../entities/set-list';
import { ApiError } from '../../../lib/api';
import { countOf, formatLength } from '../../../lib/format';
import { Paper } from '../../../ui/paper';
import { Failed, SkeletonRows } from '../../../ui/states';
import { sharedPlaylistQuery } from '../api/shared-playlist-query';

/** Where a link leads: the playlist, for anybody. */
export function SharedPlaylistPage({ token }: { readonly token: string }) {
  const { data, error, refetch } = useQuery(sharedPlaylistQuery(token));
  if (data) {
    const { name, by, items, durationSeconds, startMinute, overlapSeconds } = data;
    const about = `By ${by} · ${countOf(items.length, 'track')} · ${formatLength(durationSeconds)}`;
    return (
      <Paper title={name} about={about}>
        <SetList startMinute={startMinute} overlapSeconds={overlapSeconds} items={items} />
      </Paper>
    );
  }
  if (error instanceof ApiError && error.code === 'not-found') {
    return (
      <Paper title="This link is over">
        <p>
          It was taken back, its time is up, or the playlist is gone. Ask who sent it to you for another one.
        </p>
      </Paper>
    );
  }
  return (
    <Paper title="A playlist">
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={8} height={52} />
      )}
    </Paper>
  );
}
