'use client';
import { Button } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { IconDownload } from '@tabler/icons-react';
import { urlOf } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import classes from './imports.module.css';

interface ProblemsProps {
  readonly id: string;
  readonly bad: number;
  readonly problems: RouteResult<Api['imports']['get']>['problems'];
}

/** Rows that could not be read, each with its place and why. */
export function Problems({ id, bad, problems }: ProblemsProps) {
  return (
    <Section
      title={`${countOf(bad, 'row')} could not be read`}
      about={
        problems.length < bad
          ? `The first ${problems.length} are shown; the file has all.`
          : 'All other rows are in.'
      }
      actions={
        <Button
          component="a"
          href={urlOf('/api/imports/:id/problems.csv', { id })}
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={15} />}
        >
          Download these rows
        </Button>
      }
    >
      <div className={classes.table} tabIndex={0} role="region" aria-label="Rows that could not be read">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
              <th scope="col">The row</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              <tr key={index}>
                <td className="numbers">{problem.line}</td>
                <td>{problem.column}</td>
                <td>{problem.message}</td>
                <td>
                  <code>{problem.raw.slice(0, 160)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
