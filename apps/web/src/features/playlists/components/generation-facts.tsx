'use client';
import type { Playlist } from '@segue/shared/contracts/http';
import Link from 'next/link';
import { countOf, formatCount, formatPercent } from '../../../lib/format';
import { LineChart } from '../../../ui/line-chart/line-chart';
import { percentRange } from '../../../ui/line-chart/percent-range';
import { Section } from '../../../ui/page';
import classes from './playlist-page.module.css';

interface GenerationFactsProps {
  readonly generation: NonNullable<Playlist['generation']>;
  readonly known: Playlist['known'];
  readonly transitions: number;
}

/** How the set was found: from how many tracks, how the score rose, what was known, and the other answers. */
export function GenerationFacts({ generation, known, transitions }: GenerationFactsProps) {
  const { history, alternatives, poolSize, seed } = generation;
  const best = history.map((point) => point.best * 100);
  const mean = history.map((point) => point.mean * 100);
  return (
    <Section
      title="How it was found"
      about={`From ${countOf(poolSize, 'track')} in ${countOf(history.length, 'generation')}. Number ${seed} makes the same set again from the same library.`}
    >
      {history.length > 1 && (
        <LineChart
          label={`Score by generation, at the end ${formatPercent(history.at(-1)?.best ?? 0)}`}
          height={170}
          data={[history.map((point) => point.generation + 1), best, mean]}
          range={percentRange([...best, ...mean])}
          lines={[
            { label: 'Best', colour: '--accent' },
            { label: 'Mean', colour: '--quiet', dash: true },
          ]}
        />
      )}
      <div className={classes.facts}>
        {Object.entries(known).map(([term, count]) => (
          <span key={term}>
            {term} known for {formatCount(count)} of {formatCount(transitions)}
          </span>
        ))}
      </div>
      {alternatives.length > 0 && (
        <div className={classes.facts}>
          Other answers:
          {alternatives.map(({ id, name, score }) => (
            <Link key={id} href={`/playlists/${id}`}>
              {name} {score !== null && `(${formatPercent(score)})`}
            </Link>
          ))}
        </div>
      )}
    </Section>
  );
}
