'use client';
import { Button } from '@mantine/core';
import type { TrackDetail } from '@segue/shared/contracts/http';
import type { ReactNode } from 'react';
import { formatPercent } from '../../../lib/format';
import classes from './values-section.module.css';

type Source = TrackDetail['values']['bpm'][number]['source'];

interface ValueBlockProps<Value> {
  readonly label: string;
  readonly shown: ReactNode;
  /** What each source says, the one that counts first. */
  readonly sources: readonly {
    readonly value: Value;
    readonly source: Source;
    readonly confidence: number | null;
  }[];
  readonly render: (value: Value) => ReactNode;
  /** Makes a value your own, or takes your own back (null); null for who may not change anything. */
  readonly onUse: ((value: Value | null) => void) | null;
  readonly editor: ReactNode;
  /** What else it may be. */
  readonly suggestions?: ReactNode;
}

const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  user: 'you',
  analysis: 'the analysis',
  import: 'the import',
  tags: 'the file’s tags',
};

/** One value: what counts, what every source says with its confidence, and how to change it. */
export function ValueBlock<Value>({
  label,
  shown,
  sources,
  render,
  onUse,
  editor,
  suggestions,
}: ValueBlockProps<Value>) {
  return (
    <div className={classes.block}>
      <h3 className={classes.label}>{label}</h3>
      <div className={classes.value}>{shown}</div>
      {editor}
      <ul className={classes.sources}>
        {sources.length === 0 && <li className={classes.source}>Nobody has said yet.</li>}
        {sources.map(({ value, source, confidence }, index) => (
          <li key={source} className={classes.source}>
            <span>
              {render(value)} says {SOURCE_WORDS[source]}
              {confidence !== null && `, ${formatPercent(confidence)} sure`}
            </span>
            {onUse && source === 'user' && (
              <Button size="compact-xs" variant="subtle" onClick={() => onUse(null)}>
                Take back
              </Button>
            )}
            {onUse && index > 0 && source !== 'user' && (
              <Button size="compact-xs" variant="subtle" onClick={() => onUse(value)}>
                Use this one
              </Button>
            )}
          </li>
        ))}
      </ul>
      {suggestions}
    </div>
  );
}
