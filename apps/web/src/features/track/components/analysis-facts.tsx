'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { MOODS } from '@segue/shared/domain/mixing';
import { formatBpm, formatDate, formatPercent } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { likelyTempos } from '../tempo/bpm-suggestions';
import classes from './track-page.module.css';

const unit = (value: number | null, name: string, digits = 1): string | null =>
  value === null ? null : `${value.toFixed(digits)} ${name}`.trim();

type Moods = NonNullable<NonNullable<TrackDetail['analysis']>['moods']>;

const wordsFor = (source: string | null): string => (source === 'model' ? 'by your models' : 'estimated');

const moodWords = (moods: Moods): string =>
  `${MOODS.map((mood) => `${mood} ${formatPercent(moods[mood])}`).join(', ')}; ${wordsFor(moods.source)}`;

/** What the analysis heard, with the version that heard it. */
export function AnalysisFacts({ analysis }: { readonly analysis: NonNullable<TrackDetail['analysis']> }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Loudness', unit(analysis.loudnessLufs, 'LUFS')],
    ['Loudness range', unit(analysis.loudnessRangeLu, 'LU')],
    ['True peak', unit(analysis.truePeakDbtp, 'dBTP')],
    ['ReplayGain', unit(analysis.replayGainDb, 'dB')],
    ['Tuning', unit(analysis.tuningCents, 'cents from A = 440 Hz', 0)],
    ['Danceability', unit(analysis.danceability, '', 2)],
    ['Onsets', unit(analysis.onsetRate, 'a second')],
    ['Dynamics', unit(analysis.dynamicComplexity, 'dB')],
    [
      'Energy',
      analysis.energy === null ? null : `${analysis.energy.toFixed(1)}, ${wordsFor(analysis.energySource)}`,
    ],
    ['Moods', analysis.moods && moodWords(analysis.moods)],
    [
      'Tempo candidates',
      likelyTempos(analysis.bpmCandidates)
        .map(({ bpm, probability }) => `${formatBpm(bpm)} (${formatPercent(probability)})`)
        .join(', '),
    ],
    ['Doubts', analysis.flags.join(', ')],
  ];
  return (
    <Section
      title="Analysis"
      about={`By version ${analysis.featureVersion} on ${formatDate(analysis.analysedAt)}`}
    >
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  );
}
