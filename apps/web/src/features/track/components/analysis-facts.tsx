'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { formatBpm, formatDate, formatPercent } from '../../../lib/format';
import { Section } from '../../../ui/page';
import classes from './track-page.module.css';

/** What the analysis heard, with the version that heard it. */
export function AnalysisFacts({ analysis }: { readonly analysis: NonNullable<TrackDetail['analysis']> }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Loudness', analysis.loudnessLufs === null ? null : `${analysis.loudnessLufs.toFixed(1)} LUFS`],
    ['True peak', analysis.truePeakDbtp === null ? null : `${analysis.truePeakDbtp.toFixed(1)} dBTP`],
    ['Danceability', analysis.danceability === null ? null : analysis.danceability.toFixed(2)],
    ['Energy from', analysis.energySource],
    [
      'Tempo candidates',
      analysis.bpmCandidates
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
