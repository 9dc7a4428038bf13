import { notConfigured } from '@segue/shared/node';

/** pg_dump, pg_restore and psql of one major version of Postgres. */
export interface PostgresPrograms {
  readonly major: number;
  /** As pg_dump says it: "17.2". */
  readonly version: string;
  readonly dump: string;
  readonly restore: string;
  readonly psql: string;
}

/**
 * Those that go with the server: of its own major version, else the next newer one. An older pg_dump refuses to read a
 * newer server.
 * @throws TypedError `not-configured` that says which ones to install
 */
export function choosePrograms(
  serverMajor: number,
  installed: readonly PostgresPrograms[],
): PostgresPrograms {
  const [chosen] = installed.filter(({ major }) => major >= serverMajor).sort((a, b) => a.major - b.major);
  if (chosen !== undefined) return chosen;
  const newest = Math.max(0, ...installed.map(({ major }) => major));
  const what =
    newest === 0
      ? 'pg_dump, pg_restore and psql are not on this machine'
      : `pg_dump is of Postgres ${newest}, older than the server (Postgres ${serverMajor})`;
  throw notConfigured(
    `${what}. Install the client of Postgres ${serverMajor} where the api runs: apt-get install postgresql-client-${serverMajor} (Debian and Ubuntu, where need be from apt.postgresql.org).`,
  );
}
