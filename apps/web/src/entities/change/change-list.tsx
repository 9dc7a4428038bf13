'use client';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { countOf } from '../../lib/format';
import classes from './change-list.module.css';

export type Change = RouteResult<Api['imports']['get']>['changes'][number];

const KINDS = [
  { kind: 'added', title: 'New' },
  { kind: 'changed', title: 'Changed' },
  { kind: 'gone', title: 'Gone from Discogs, kept and marked' },
] as const;

/** What an import or a sync changed, or would change: new records, changed fields, records that are gone. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return KINDS.map(({ kind, title }) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} className={classes.kind}>
        <h3 className={classes.title}>
          {title} <span>{countOf(own.length, 'line')} shown</span>
        </h3>
        <div className={classes.table} tabIndex={0} role="region" aria-label={title}>
          {kind === 'changed' ? <FieldTable changes={own} /> : <RecordList changes={own} />}
        </div>
      </section>
    );
  });
}

const RecordList = ({ changes }: { readonly changes: readonly Change[] }) => (
  <ul className={classes.records}>
    {changes.map(({ label, after }, index) => (
      <li key={index}>
        {label}
        {after && <span>{after}</span>}
      </li>
    ))}
  </ul>
);

const FieldTable = ({ changes }: { readonly changes: readonly Change[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Record</th>
        <th scope="col">Field</th>
        <th scope="col">Before</th>
        <th scope="col">After</th>
      </tr>
    </thead>
    <tbody>
      {changes.map((change, index) => (
        <tr key={index}>
          <td>{change.label}</td>
          <td>{change.field}</td>
          <td className={classes.before}>{change.before || '–'}</td>
          <td>{change.after || '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
