'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { playedKey, semitonesOfPitch } from '@segue/shared/domain/mixing';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { KeyBadge } from '../../../entities/key';
import { formatBpm, formatDuration } from '../../../lib/format';
import { bpmAt } from '../../../entities/blend';
import { percentWords } from './mix-words';
import classes from './mix.module.css';

interface DeckHeadProps {
  readonly side: 'out' | 'in';
  readonly hearing: TrackHearing;
  readonly pitch: number;
  readonly keyLock: boolean;
  /** Track time of the mix point. */
  readonly point: number;
}

/** Which track, and what it sounds like at this pitch. */
export function DeckHead({ side, hearing, pitch, keyLock, point }: DeckHeadProps) {
  const { track } = hearing;
  const bpm = bpmAt(hearing, point);
  return (
    <div className={classes.head}>
      <Cover title={track.releaseTitle || track.title} url={track.thumbUrl} size={40} />
      <div className={classes.words}>
        <Link href={`/tracks/${track.id}`} className={classes.title}>
          {track.title}
        </Link>
        <span className={classes.artist}>{track.artist}</span>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{side === 'out' ? 'Mix out' : 'Mix in'}</dt>
          <dd>{formatDuration(point)}</dd>
        </div>
        <div>
          <dt>Pitch</dt>
          <dd>{percentWords(pitch)}</dd>
        </div>
        <div>
          <dt>BPM</dt>
          <dd>{bpm === null ? '–' : formatBpm(bpm * (1 + pitch / 100))}</dd>
        </div>
        <div>
          <dt>Key</dt>
          <dd>
            <HeardKey hearing={hearing} pitch={keyLock ? 0 : pitch} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** The recorded key and, when the pitch moves it, what is heard: 12·log2(1 + p) semitones away. */
function HeardKey({ hearing, pitch }: Pick<DeckHeadProps, 'hearing' | 'pitch'>) {
  const { key } = hearing.track;
  if (!key) return <>–</>;
  const heard = playedKey(key, pitch);
  const semitones = semitonesOfPitch(pitch);
  return (
    <span className={classes.key}>
      <KeyBadge value={key} />
      {Math.abs(semitones) >= 0.05 && (
        <>
          <span aria-label="sounds as">→</span>
          <KeyBadge value={heard.key} />
          <span className={classes.cents}>
            {heard.cents === 0 ? '' : `${heard.cents > 0 ? '+' : '−'}${Math.abs(heard.cents)} ct`}
          </span>
        </>
      )}
    </span>
  );
}
