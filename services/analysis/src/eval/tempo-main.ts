import { composeSong, encodeWav } from '@segue/shared/testing';
import { loadEssentia } from '../audio/essentia/essentia.js';
import { pickOnsets } from '../audio/rhythm/onsets.js';
import { estimateTempo } from '../audio/rhythm/tempo.js';
import { hearFile } from './hear-file.js';
import { atLeast, percent, printReport, round } from './report.js';
import { installedRivals, type Rival } from './rivals.js';
import { type TempoCase, tempoCases } from './tempo-set.js';
import { judgeTempo, type Verdict } from './tempo-score.js';
import { withTemporaryFile } from './temporary-file.js';

/** `npm run eval:tempo`: tempo on 216 composed songs of known truth, beside aubio and soundstretch. */
const essentia = loadEssentia();
const WITH_STYLES = 'segue, styles given';
const WITHOUT_STYLES = 'segue, no styles';

interface Opinion {
  by: string;
  bpm: number | null;
  verdict: Verdict;
}

async function opinionsOn({ wish }: TempoCase, rivals: readonly Rival[]) {
  const { samples, truth } = composeSong(wish);
  return withTemporaryFile('song.wav', encodeWav([samples]), async (path) => {
    const { heard, seconds } = await hearFile(path);
    const onsets = pickOnsets(heard.strength.flux, heard.strength.frameRate);
    const ours = (styles: readonly string[]) =>
      estimateTempo(essentia, { strength: heard.strength, onsets, seconds, styles }).tempo?.bpm ?? null;
    const said: [string, number | null][] = [
      [WITH_STYLES, ours(truth.discogsStyles)],
      [WITHOUT_STYLES, ours([])],
    ];
    for (const rival of rivals) said.push([rival.name, await rival.bpmOf(path)]);
    const opinions = said.map(([by, bpm]): Opinion => ({ by, bpm, verdict: judgeTempo(bpm, truth.bpm) }));
    return { truth: truth.bpm, opinions };
  });
}

const cases = tempoCases();
const rivals = await installedRivals();
const results: { song: TempoCase; truth: number; opinions: Opinion[] }[] = [];
for (const song of cases) results.push({ song, ...(await opinionsOn(song, rivals)) });

const judges = [WITH_STYLES, WITHOUT_STYLES, ...rivals.map(({ name }) => name)];
const share = (by: string, verdicts: readonly Verdict[], of = results) =>
  percent(
    of.filter(({ opinions }) => opinions.some((one) => one.by === by && verdicts.includes(one.verdict)))
      .length,
    of.length,
  );
const acc1 = (by: string, of = results) => share(by, ['right'], of);
const acc2 = (by: string, of = results) => share(by, ['right', 'octave'], of);

for (const { song, truth, opinions } of results) {
  const missed = opinions.filter(({ by, verdict }) => by.startsWith('segue') && verdict !== 'right');
  for (const { by, bpm } of missed) {
    console.log(
      `missed: ${song.name}: ${round(truth, 1)} BPM, ${by} says ${bpm === null ? 'nothing' : round(bpm, 1)}`,
    );
  }
}

const tableOf = (of: typeof results, name: string) => ({
  set: `${name} (${of.length})`,
  ...Object.fromEntries(judges.map((by) => [by, `${round(acc1(by, of), 1)} / ${round(acc2(by, of), 1)}`])),
});
const variants = [...new Set(cases.map(({ variant }) => variant))];
const styles = [...new Set(cases.map(({ wish }) => wish.style))];
const rows = [
  tableOf(results, 'all, Acc1 / Acc2 in %'),
  ...variants.map((variant) =>
    tableOf(
      results.filter(({ song }) => song.variant === variant),
      variant,
    ),
  ),
  ...styles.map((style) =>
    tableOf(
      results.filter(({ song }) => song.wish.style === style),
      style,
    ),
  ),
];

await printReport({
  name: 'eval:tempo',
  rows,
  figures: Object.fromEntries(judges.map((by) => [by, { acc1: round(acc1(by)), acc2: round(acc2(by)) }])),
  bars: [
    atLeast('Acc1, styles given, %', acc1(WITH_STYLES), 95),
    atLeast('Acc1, no styles, %', acc1(WITHOUT_STYLES), 85),
    atLeast('Acc2, no styles, %', acc2(WITHOUT_STYLES), 99),
    ...rivals.map(({ name }) =>
      atLeast(`Acc1 without styles, ahead of ${name} by, points`, acc1(WITHOUT_STYLES) - acc1(name), 0.01),
    ),
  ],
});
