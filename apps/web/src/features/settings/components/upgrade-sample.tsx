'use client';
import { useKeyText } from '../../../entities/key';
import { formatBpm } from '../../../lib/format';
import type { AnalysisUpgrade } from '../api/analysis';
import classes from './upgrade-sample.module.css';

type Line = AnalysisUpgrade['sample'][number];
type Heard = NonNullable<Line['after']>;

/** What the present analyser says of a few tracks, beside what counts now. */
export function UpgradeSample({ sample }: { readonly sample: readonly Line[] }) {
  const keyText = useKeyText();
  const columns: readonly { name: string; text: (heard: Heard) => string }[] = [
    { name: 'BPM', text: ({ bpm }) => (bpm === null ? '–' : formatBpm(bpm)) },
    { name: 'Key', text: ({ key }) => (key === null ? '–' : keyText(key)) },
    { name: 'Energy', text: ({ energy }) => (energy === null ? '–' : energy.toFixed(1)) },
  ];
  return (
    <div className={classes.table} tabIndex={0} role="region" aria-label="What would change">
      <table>
        <thead>
          <tr>
            <th scope="col">Track</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ trackId, title, before, after, problem }) => (
            <tr key={trackId}>
              <td>
                {title}
                {after === null && <span className={classes.note}>{problem ?? 'Being heard …'}</span>}
              </td>
              {columns.map(({ name, text }) => (
                <td key={name}>
                  <Change before={text(before)} after={after && text(after)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ before, after }: { readonly before: string; readonly after: string | null }) {
  if (after === null || after === before) return before;
  return (
    <>
      <del>{before}</del> → {after}
    </>
  );
}
