/** Settings that a newer pg_restore writes into the head of its script and that an older server does not know. */
const newSettings = /^SET transaction_timeout = 0;$/m;

/** The script of pg_restore, fit for servers before Postgres 17. Rows are not looked at: only the first piece is. */
export async function* withoutNewSettings(script: AsyncIterable<Buffer>): AsyncGenerator<string | Buffer> {
  let first = true;
  for await (const piece of script) {
    yield first ? Buffer.from(piece.toString('latin1').replace(newSettings, ''), 'latin1') : piece;
    first = false;
  }
}
