import { composeSong, encodeWav, type SongWish, STYLES, type SynthStyle } from '@segue/shared/testing';
import { loadEssentia } from '../audio/essentia/essentia.js';
import { estimateKey } from '../audio/tonal/key.js';
import { hearFile } from './hear-file.js';
import { mirexScore } from './key-score.js';
import { atLeast, percent, printReport, round } from './report.js';
import { withTemporaryFile } from './temporary-file.js';

/** `npm run eval:key`: the key of composed cadences in all 24 keys, plain, detuned, and over drums. */
const essentia = loadEssentia();
const SECONDS = 40;
/** Development used seeds below 10,000 only. */
const FIRST_SEED = 800_001;
const NAMES = ['C', 'C♯', 'D', 'E♭', 'E', 'F', 'F♯', 'G', 'A♭', 'A', 'B♭', 'B'];

const SETS: Record<string, (n: number) => Partial<SongWish>> = {
  cadences: () => ({ drums: false }),
  'cadences, detuned': (n) => ({ drums: false, detuneCents: [-45, -30, -15, 15, 30, 45][n % 6] ?? 0 }),
  'over drums': () => ({}),
  'over drums, detuned, free playing': (n) => ({ variation: 0.2, detuneCents: n % 2 === 0 ? 35 : -35 }),
  'over drums, 12 seconds': () => ({ seconds: 12, arranged: false }),
};

interface Result {
  set: string;
  score: number;
  confidence: number;
}

const results: Result[] = [];
const styles = Object.keys(STYLES) as SynthStyle[];
let seed = FIRST_SEED;
for (const [set, special] of Object.entries(SETS)) {
  for (let n = 0; n < 24; n++) {
    const truth = { pitchClass: n % 12, mode: n < 12 ? ('major' as const) : ('minor' as const) };
    seed += 7919;
    const style = styles[(n * 5 + seed) % styles.length] ?? 'house';
    const wish: SongWish = { seed, style, seconds: SECONDS, key: truth, ...special(n) };
    const { samples } = composeSong(wish);
    const { heard, seconds } = await withTemporaryFile('song.wav', encodeWav([samples]), hearFile);
    const { key } = estimateKey(essentia, heard.profile, seconds);
    const score = mirexScore(key, truth);
    results.push({ set, score, confidence: key?.confidence ?? 0 });
    if (score === 1) continue;
    const said = key ? `${NAMES[key.pitchClass] ?? '?'} ${key.mode} (${round(key.confidence)})` : 'nothing';
    console.log(`missed: ${set}, ${style}: ${NAMES[truth.pitchClass] ?? '?'} ${truth.mode}, said ${said}`);
  }
}

const meanScore = (of: readonly Result[]) =>
  (100 * of.reduce((sum, { score }) => sum + score, 0)) / of.length;
const exact = (of: readonly Result[]) => percent(of.filter(({ score }) => score === 1).length, of.length);
const sure = results.filter(({ confidence }) => confidence > 0.9);
const unsure = results.filter(({ confidence }) => confidence <= 0.9);

await printReport({
  name: 'eval:key',
  rows: [...Object.keys(SETS), 'all'].map((set) => {
    const of = results.filter((result) => set === 'all' || result.set === set);
    return { set, files: of.length, mirex: round(meanScore(of), 1), exact: round(exact(of), 1) };
  }),
  figures: {
    files: results.length,
    mirex: round(meanScore(results)),
    exact: round(exact(results)),
    exactWhenSure: { files: sure.length, percent: round(exact(sure)) },
    exactWhenUnsure: { files: unsure.length, percent: round(exact(unsure)) },
  },
  bars: [atLeast('MIREX score, %', meanScore(results), 85)],
});
