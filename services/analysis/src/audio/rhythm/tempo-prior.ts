import { STYLE_TEMPOS } from './style-tempos.js';

/** How likely a tempo is before the recording is heard; a density over octaves, so that only ratios mean something. */
export type TempoPrior = (bpm: number) => number;

/** Soft shoulder outside a style's range: at 9 % beyond it the density has fallen to 60 %. */
const SHOULDER_OCTAVES = 0.125;

/** Share of records that are filed under a style and do not keep to its tempo. */
const STRAY = 0.04;

/**
 * Where the tempos of a mixed DJ library lie, without knowing any style: broad from ballads to rock,
 * with the crowded lanes of soul and hip hop, of house, of the 140s, and of drum and bass.
 */
const LANES: readonly { bpm: number; widthOctaves: number; share: number }[] = [
  { bpm: 105, widthOctaves: 0.45, share: 0.35 },
  { bpm: 94, widthOctaves: 0.16, share: 0.2 },
  { bpm: 124, widthOctaves: 0.07, share: 0.25 },
  { bpm: 140, widthOctaves: 0.05, share: 0.08 },
  { bpm: 172, widthOctaves: 0.06, share: 0.12 },
];

export const generalPrior: TempoPrior = (bpm) =>
  LANES.reduce((sum, lane) => sum + lane.share * bell(Math.log2(bpm / lane.bpm), lane.widthOctaves), 0);

/**
 * The prior of a release from its styles: each known style has an equal say, and a few strays follow the
 * general prior. Styles without a tempo of their own are passed over; without any known one, the general prior.
 */
export function priorOfStyles(styles: readonly string[]): TempoPrior {
  const known = styles.flatMap((style) => {
    const ranges = TEMPOS_BY_NAME.get(normaliseStyle(style));
    return ranges ? [ranges] : [];
  });
  if (known.length === 0) return generalPrior;
  return (bpm) => {
    const said = known.reduce((sum, ranges) => sum + densityInRanges(bpm, ranges), 0) / known.length;
    return (1 - STRAY) * said + STRAY * generalPrior(bpm);
  };
}

/** "Drum & Bass", "drum'n'bass" and "Drum n Bass" are one style. */
function normaliseStyle(style: string): string {
  return style
    .toLowerCase()
    .replace(/&|\band\b|'n'/g, 'n')
    .replace(/[^a-z0-9]/g, '');
}

const TEMPOS_BY_NAME = new Map(
  Object.entries(STYLE_TEMPOS).map(([style, ranges]) => [normaliseStyle(style), ranges]),
);

function densityInRanges(bpm: number, ranges: readonly (readonly [number, number])[]): number {
  return ranges.reduce((sum, [min, max]) => sum + densityInRange(bpm, min, max), 0) / ranges.length;
}

/** Even over the range in octaves, with bell-shaped shoulders; integrates to one. */
function densityInRange(bpm: number, min: number, max: number): number {
  const width = Math.log2(max / min);
  const outside = Math.max(0, Math.log2(min / bpm), Math.log2(bpm / max));
  const height = 1 / (width + SHOULDER_OCTAVES * Math.sqrt(2 * Math.PI));
  return height * Math.exp(-0.5 * (outside / SHOULDER_OCTAVES) ** 2);
}

function bell(distance: number, width: number): number {
  return Math.exp(-0.5 * (distance / width) ** 2) / (width * Math.sqrt(2 * Math.PI));
}
