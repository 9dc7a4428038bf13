'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { sourceName } from '../../../entities/waveform';
import { formatDuration } from '../../../lib/format';
import classes from './waveform-section.module.css';

/** What the colours and marks of a waveform say, and the same in words. */
export function WaveLegend({ hearing }: { readonly hearing: TrackHearing }) {
  const { gridSource, structure, analysed } = hearing;
  const grid =
    gridSource === null
      ? analysed && 'No grid: the tempo is not steady, or not the one you set'
      : `Grid: ${gridSource === 'analysis' ? 'analysis' : sourceName(gridSource)}`;
  return (
    <ul className={classes.legend}>
      <li data-band="low">Bass</li>
      <li data-band="mid">Middle</li>
      <li data-band="high">Treble</li>
      {grid && <li>{grid}</li>}
      {structure && (
        <li data-band="structure">
          Intro to {formatDuration(structure.introEndSeconds)}, outro from{' '}
          {formatDuration(structure.outroStartSeconds)}, energy changes ▲
        </li>
      )}
    </ul>
  );
}
