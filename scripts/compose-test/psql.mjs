/**
 * Says something to the database of an installation.
 * @param {'-T' | '--detach'} how with its answer, or in the background
 * @returns {Promise<string>}
 */
export const psql = ({ compose }, how, sql) =>
  compose(
    ...['exec', how, 'postgres', 'psql', '--username', 'segue', '--dbname', 'segue'],
    ...['--set', 'ON_ERROR_STOP=1', '--tuples-only', '--no-align', '--command', sql],
  );
