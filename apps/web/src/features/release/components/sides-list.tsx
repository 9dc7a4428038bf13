'use client';
import type { Release } from '@segue/shared/contracts/http';
import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { countOf, formatDuration } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { NoTracklist } from './no-tracklist';
import { sidesOf } from './sides';
import classes from './release-page.module.css';

/** The tracks, side by side as on the record. */
export function Sides({ release }: { readonly release: Release }) {
  const queue = release.tracks.filter((track) => track.hasAudio).map(playItemOf);
  if (release.tracks.length === 0) return <NoTracklist release={release} />;
  return (
    <div className={classes.sides}>
      {sidesOf(release.tracks).map(({ name, tracks, seconds }) => (
        <Section
          key={name}
          title={name}
          about={[countOf(tracks.length, 'track'), seconds !== null && formatDuration(seconds)]
            .filter(Boolean)
            .join(' · ')}
        >
          <div className={classes.tracks}>
            {tracks.map((track) => (
              <TrackLine
                key={track.id}
                track={track}
                cover={false}
                lead={<span className={classes.position}>{track.position}</span>}
                actions={
                  <>
                    <span className={classes.time}>
                      {track.durationSeconds !== null && formatDuration(track.durationSeconds)}
                    </span>
                    {track.hasAudio && <PlayButton item={playItemOf(track)} queue={queue} />}
                  </>
                }
              />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
