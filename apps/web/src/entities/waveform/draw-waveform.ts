import { columnPeaks, type Waveform } from './parse-waveform';

/** Bass, middle, treble, from the back to the front, as DJ software paints them. */
const BANDS = [
  { band: 'low', colour: '#3f7fe0' },
  { band: 'mid', colour: '#e8a33a' },
  { band: 'high', colour: '#f4efe4' },
] as const;

const PLAYED_ALPHA = 0.45;

/** Paints the bands over each other around the middle; what has played (0..1) is dimmed. */
export function drawWaveform(canvas: HTMLCanvasElement, waveform: Waveform, played: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  for (const { band, colour } of BANDS) {
    context.fillStyle = colour;
    columnPeaks(waveform[band], width).forEach((peak, x) => {
      context.globalAlpha = x / width < played ? PLAYED_ALPHA : 1;
      const tall = Math.max(1, peak * height);
      context.fillRect(x, (height - tall) / 2, 1, tall);
    });
  }
  context.globalAlpha = 1;
}
