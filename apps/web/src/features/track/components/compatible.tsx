'use client';
import { useQuery } from '@tanstack/react-query';
import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { MixButton, TransitionDot } from '../../../entities/transition';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { compatibleQuery } from '../api/track-queries';
import classes from './track-page.module.css';

/** What mixes well after this track, best first, each with its reason. */
export function Compatible({ id }: { readonly id: string }) {
  const compatible = useQuery(compatibleQuery(id));
  return (
    <Section title="Mixes well after this">
      <QueryState query={compatible} loading={<SkeletonRows rows={6} height={52} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>
              Nothing to compare with yet. It takes tracks whose tempo and key are known.
            </p>
          ) : (
            <div className={classes.list}>
              {items.map(({ track, score, sentence }) => (
                <TrackLine
                  key={track.id}
                  track={track}
                  lead={<TransitionDot score={score} />}
                  note={sentence}
                  actions={
                    track.hasAudio && (
                      <>
                        <MixButton from={id} to={track} />
                        <PlayButton item={playItemOf(track)} />
                      </>
                    )
                  }
                />
              ))}
            </div>
          )
        }
      </QueryState>
    </Section>
  );
}
