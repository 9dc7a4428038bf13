'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { useCallback } from 'react';
import { useHeard, WaveOverview, WaveZoom, type Marks } from '../../../entities/waveform';
import { trackTimeAt, type DeckSetting, nearestBar } from '../../../entities/blend';
import { DeckHead } from './deck-head';
import classes from './mix.module.css';

/** Wall time that fits into the width: the same on both decks, so that beats that sound together stand together. */
const SPAN_SECONDS = 12;

interface DeckProps {
  readonly side: 'out' | 'in';
  readonly hearing: TrackHearing;
  readonly deck: DeckSetting;
  /** Length of the blend in wall time. */
  readonly seconds: number;
  readonly pitch: number;
  readonly keyLock: boolean;
  readonly moving: boolean;
  readonly wallNow: () => number;
  /** Another mix point was chosen, in track time. */
  readonly onPoint: (seconds: number) => void;
}

export function Deck(props: DeckProps) {
  const { side, hearing, deck, seconds, pitch, keyLock, moving, wallNow, onPoint } = props;
  const { waveform } = useHeard(hearing.track.id);
  const duration = hearing.durationSeconds ?? 0;
  const { point, rate } = deck;
  const now = useCallback(() => trackTimeAt({ point, rate }, wallNow()), [point, rate, wallNow]);
  const marks: Marks = { ...hearing, cues: [...hearing.cues, blendMark(deck, seconds)] };
  const wave = waveform && (
    <WaveZoom
      waveform={waveform}
      marks={marks}
      duration={duration}
      seconds={SPAN_SECONDS * rate}
      height={92}
      moving={moving}
      now={now}
      time={point}
      onSeek={(at) => onPoint(Math.max(0, Math.min(duration, at - wallNow() * rate)))}
    />
  );
  const overview = (
    <WaveOverview
      waveform={waveform}
      marks={marks}
      duration={duration}
      time={point}
      height={36}
      label={`${side === 'out' ? 'Mix-out' : 'Mix-in'} point in ${hearing.track.title}`}
      onSeek={(at) => onPoint(nearestBar(hearing.grid, at, duration))}
    />
  );
  const head = <DeckHead {...{ side, hearing, pitch, keyLock, point }} />;
  // The waves meet in the middle, as on a mixer's screen.
  return (
    <div className={classes.deck}>
      {side === 'out' ? (
        <>
          {head}
          {overview}
          {wave}
        </>
      ) : (
        <>
          {wave}
          {overview}
          {head}
        </>
      )}
    </div>
  );
}

/** The stretch of the blend, shaded. */
const blendMark = (deck: DeckSetting, seconds: number): Marks['cues'][number] => ({
  kind: 'blend',
  name: 'Blend',
  seconds: deck.point,
  endSeconds: trackTimeAt(deck, seconds),
  slot: null,
  colour: '#ffc04a',
});
