import type { TrackHearing } from '@segue/shared/contracts/http';
import { beatsBetween, type GridMark } from './beat-lines';
import { cueColour, slotLetter } from './cue-words';
import type { View } from './paint-bands';

/** What is drawn over a waveform. */
export type Marks = Pick<TrackHearing, 'grid' | 'cues' | 'structure'>;

/** Nearer to each other than this, lines are a grey wash: then each second, fourth, eighth bar. */
const NEAREST_LINES = 7;
const NEAREST_BEATS = 9;

interface Stage {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly scale: number;
}

const xOf = ({ context, view }: Stage, seconds: number): number =>
  ((seconds - view.start) / view.seconds) * context.canvas.width;

export function paintMarks(stage: Stage, { grid, cues, structure }: Marks): void {
  paintGrid(stage, grid);
  if (structure) paintStructure(stage, structure);
  for (const cue of cues) paintCue(stage, cue);
}

/** Beats as thin lines, the first of each bar stronger. */
function paintGrid(stage: Stage, grid: readonly GridMark[]): void {
  const { context, view, height, scale } = stage;
  const [mark] = grid;
  if (!mark) return;
  const perSecond = context.canvas.width / view.seconds / scale;
  const barPixels = (240 / mark.bpm) * perSecond;
  const everyBars = 2 ** Math.max(0, Math.ceil(Math.log2(NEAREST_LINES / barPixels)));
  const withBeats = barPixels / 4 >= NEAREST_BEATS;
  let bar = 0;
  for (const { seconds, first } of beatsBetween(grid, 0, view.start + view.seconds)) {
    const shown = first ? bar++ % everyBars === 0 : withBeats;
    if (!shown || seconds < view.start) continue;
    context.fillStyle = first ? 'rgb(255 255 255 / 34%)' : 'rgb(255 255 255 / 13%)';
    context.fillRect(
      Math.round(xOf(stage, seconds)),
      0,
      first && withBeats ? scale : Math.max(1, scale / 2),
      height,
    );
  }
}

/** Intro and outro shaded, a tick at the foot where the energy changes. */
function paintStructure(stage: Stage, structure: NonNullable<TrackHearing['structure']>): void {
  const { context, height, scale } = stage;
  const left = xOf(stage, 0);
  const intro = xOf(stage, structure.introEndSeconds);
  const outro = xOf(stage, structure.outroStartSeconds);
  const right = Math.min(context.canvas.width, xOf(stage, structure.sections.at(-1)?.endSeconds ?? 0));
  context.fillStyle = 'rgb(76 195 138 / 22%)';
  if (intro > left) context.fillRect(left, height - 5 * scale, intro - left, 5 * scale);
  if (right > outro) context.fillRect(outro, height - 5 * scale, right - outro, 5 * scale);
  context.fillStyle = '#4cc38a';
  for (const { startSeconds } of structure.sections.slice(1)) {
    const x = xOf(stage, startSeconds);
    context.beginPath();
    context.moveTo(x - 4 * scale, height);
    context.lineTo(x, height - 6 * scale);
    context.lineTo(x + 4 * scale, height);
    context.fill();
  }
}

/** A line with a flag; a loop is shaded to its end. */
function paintCue(stage: Stage, cue: TrackHearing['cues'][number]): void {
  const { context, height, scale } = stage;
  const x = Math.round(xOf(stage, cue.seconds));
  const colour = cueColour(cue);
  if (cue.endSeconds !== null) {
    context.globalAlpha = 0.16;
    context.fillStyle = colour;
    context.fillRect(x, 0, xOf(stage, cue.endSeconds) - x, height);
    context.globalAlpha = 1;
  }
  if (x < -20 * scale || x > context.canvas.width) return;
  context.fillStyle = colour;
  context.fillRect(x, 0, 2 * scale, height);
  const letter = slotLetter(cue.slot);
  context.fillRect(x, 0, (letter ? 12 : 7) * scale, 13 * scale);
  if (!letter) return;
  context.fillStyle = '#0b0d10';
  context.font = `700 ${10 * scale}px sans-serif`;
  context.fillText(letter, x + 3 * scale, 10 * scale);
}
