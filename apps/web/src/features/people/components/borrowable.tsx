'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUsers } from '@tabler/icons-react';
import Link from 'next/link';
import { TrackLine } from '../../../entities/track';
import { TransitionDot } from '../../../entities/transition';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { borrowQuery } from '../api/between';
import classes from './people.module.css';

interface BorrowableProps {
  readonly playlistId: string;
  /** One person's id, or '' for everybody. */
  readonly from: string;
}

const placeText = (after: number): string =>
  after < 0 ? 'before the first track' : `after track ${after + 1}`;

/** What could be borrowed, with whose it is and where it would go. */
export function Borrowable({ playlistId, from }: BorrowableProps) {
  const borrow = useQuery(borrowQuery(playlistId, from));
  return (
    <Section title="What you could borrow">
      <QueryState query={borrow} loading={<SkeletonRows rows={8} height={56} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={IconUsers}
              title="Nothing to borrow"
              text="Nobody shows you a record that would mix in here. It takes friends who share their collection, and tracks whose tempo and key are known."
              action={
                <Button component={Link} href="/friends" variant="default">
                  Friends
                </Button>
              }
            />
          ) : (
            <div className={classes.tracks}>
              {items.map(({ track, owner, after, score, sentence }) => (
                <TrackLine
                  key={`${owner.id} ${track.id}`}
                  track={track}
                  lead={<TransitionDot score={score} />}
                  note={`${owner.name} has it · goes ${placeText(after)} · ${sentence}`}
                  actions={track.hasAudio && <PlayButton item={playItemOf(track)} />}
                />
              ))}
            </div>
          )
        }
      </QueryState>
    </Section>
  );
}
