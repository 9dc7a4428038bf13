'use client';
import { positionNow, seek, useTransport, type QueueEntry } from '../../../entities/transport';
import { useHeard, WaveOverview, WaveZoom } from '../../../entities/waveform';
import { formatDuration } from '../../../lib/format';
import classes from './player-bar.module.css';

/** Seconds that the scrolling part shows: about four bars. */
const ZOOM_SECONDS = 8;

/** Where it is in the track: the whole of it to seek in, and the part around the needle. */
export function Position({ item }: { readonly item: QueueEntry }) {
  const time = useTransport((state) => Math.floor(state.time));
  const exact = useTransport((state) => state.time);
  const playing = useTransport((state) => state.playing);
  const known = useTransport((state) => state.duration);
  const { hearing, waveform } = useHeard(item.preview ? undefined : item.trackId);
  const duration = known || (item.preview ? 30 : (hearing?.durationSeconds ?? 0));
  return (
    <div className={classes.position}>
      <span className={`${classes.time} numbers`}>{formatDuration(time)}</span>
      <div className={classes.waves}>
        {waveform && hearing && (
          <div className={classes.zoom}>
            <WaveZoom
              waveform={waveform}
              marks={hearing}
              duration={duration}
              seconds={ZOOM_SECONDS}
              height={34}
              moving={playing}
              now={positionNow}
              time={exact}
              onSeek={seek}
            />
          </div>
        )}
        <WaveOverview
          waveform={waveform}
          marks={waveform && hearing}
          duration={duration}
          time={time}
          height={28}
          label="Position in the track"
          onSeek={seek}
        />
      </div>
      <span className={`${classes.time} numbers`}>{duration > 0 ? formatDuration(duration) : '–'}</span>
    </div>
  );
}
