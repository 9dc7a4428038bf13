import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { Section } from '../../../ui/page';
import { rowsOf, type CrateTracks } from '../hooks/crate-tracks';
import { MoreTracks } from './more-tracks';
import classes from './crate-page.module.css';

/** What a rule picks now. */
export function SmartTracks({ tracks }: { readonly tracks: CrateTracks }) {
  const rows = rowsOf(tracks);
  const queue = rows.filter(({ hasAudio }) => hasAudio).map(playItemOf);
  return (
    <Section title="Tracks" about="Newest first. They come and go as the rule says.">
      {rows.length === 0 && <p className={classes.nothing}>Nothing fits the rule now.</p>}
      <ul className={classes.tracks}>
        {rows.map((track) => (
          <li key={track.id}>
            <TrackLine
              track={track}
              actions={track.hasAudio && <PlayButton item={playItemOf(track)} queue={queue} />}
            />
          </li>
        ))}
      </ul>
      <MoreTracks tracks={tracks} />
    </Section>
  );
}
