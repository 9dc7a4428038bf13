import { describe, expect, it } from 'vitest';
import { choosePrograms, type PostgresPrograms } from './choose-programs.js';

const programs = (major: number): PostgresPrograms => ({
  ...{ major, version: `${major}.1`, dump: 'pg_dump', restore: 'pg_restore', psql: 'psql' },
});

describe('the programs for a server', () => {
  it('are of its own version where they are there, whatever else is', () => {
    expect(choosePrograms(16, [17, 15, 16].map(programs)).major).toBe(16);
  });

  it('are of the next newer one where they are not', () => {
    expect(choosePrograms(15, [18, 17].map(programs)).major).toBe(17);
  });

  it('are said to be missing or too old, with what to install', () => {
    expect(() => choosePrograms(17, [])).toThrow(/not on this machine.*postgresql-client-17/);
    expect(() => choosePrograms(17, [15, 16].map(programs))).toThrow(
      /pg_dump is of Postgres 16, older than the server \(Postgres 17\).*postgresql-client-17/,
    );
  });
});
