'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { barLines } from '../waveform/beat-lines';
import { cueColour, slotLetter } from './cue-words';
import classes from './cue-marks.module.css';

interface CueMarksProps {
  readonly cues: TrackDetail['cues'][number];
  readonly durationSeconds: number;
}

/** More lines than this are a grey wash: then each second, fourth, eighth bar. */
const MOST_LINES = 96;

/** The grid and the cue points of one DJ program, over the waveform. The list under it says the same in words. */
export function CueMarks({ cues, durationSeconds }: CueMarksProps) {
  const bars = barLines(cues.grid, durationSeconds);
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(bars.length / MOST_LINES)));
  const at = (seconds: number) => `${(seconds / durationSeconds) * 100}%`;
  return (
    <span className={classes.marks} aria-hidden>
      {bars
        .filter((_, index) => index % step === 0)
        .map((seconds) => (
          <span key={seconds} className={classes.bar} style={{ left: at(seconds) }} />
        ))}
      {cues.cues.map((cue) => (
        <span
          key={`${cue.kind} ${cue.slot} ${cue.seconds}`}
          className={classes.cue}
          style={{
            left: at(cue.seconds),
            borderColor: cueColour(cue),
            ...(cue.endSeconds !== null && { width: at(cue.endSeconds - cue.seconds) }),
          }}
          data-loop={cue.endSeconds !== null}
        >
          <span className={classes.flag} style={{ background: cueColour(cue) }}>
            {slotLetter(cue.slot)}
          </span>
        </span>
      ))}
    </span>
  );
}
