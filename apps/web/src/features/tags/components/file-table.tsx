'use client';
import Link from 'next/link';
import type { BatchFile } from '../api/tags-queries';
import { FIELD_WORDS, STATE_WORDS } from './batch-words';
import classes from './tags.module.css';

/** Each file with each field, old and new. */
export function FileTable({ files }: { readonly files: readonly BatchFile[] }) {
  return (
    <div className={classes.table} tabIndex={0} role="region" aria-label="Files of this batch">
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Old → new</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <td className={classes.file}>
                <Link href={`/tracks/${file.trackId}`}>{file.label}</Link>
                <span>{file.fileName}</span>
              </td>
              <td>
                <Changes file={file} />
              </td>
              <td className={classes.state} data-state={file.state}>
                {STATE_WORDS[file.state]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Changes({ file: { changes, problem } }: { readonly file: BatchFile }) {
  return (
    <>
      {problem && <div className={classes.problem}>{problem.message}</div>}
      {changes.length > 0 && (
        <dl className={classes.changes}>
          {changes.map(({ field, before, after }) => (
            <div key={field} style={{ display: 'contents' }}>
              <dt>{FIELD_WORDS[field]}</dt>
              <dd>
                {before === '' ? <span className={classes.problem}>nothing</span> : <del>{before}</del>} →{' '}
                <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
