/** A list of a backup: its name and its records as they come. */
export interface BackupSection {
  readonly name: string;
  readonly records: AsyncIterable<unknown>;
}

/** Writes one JSON object, a line a record: first the facts of the head, then each section as a list. */
export async function* backupJson(
  head: Readonly<Record<string, string | number>>,
  sections: readonly BackupSection[],
): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const { name, records } of sections) {
    yield `,\n${JSON.stringify(name)}: [`;
    let separator = '\n';
    for await (const record of records) {
      yield `${separator}${JSON.stringify(record)}`;
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}
