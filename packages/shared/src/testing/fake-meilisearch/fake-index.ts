import { DEFAULT_SETTINGS, type FakeSettings } from './default-settings.js';

export type FakeDocument = Readonly<Record<string, unknown>>;

/** One index: its documents by primary key, in the order in which each was first written. */
export class FakeIndex {
  readonly createdAt = new Date().toISOString();
  readonly documents = new Map<string, FakeDocument>();
  settings: FakeSettings & Readonly<Record<string, unknown>> = DEFAULT_SETTINGS;
  /** Counts changes, so that what is made of the documents can be kept until they change. */
  version = 0;

  constructor(readonly primaryKey: string | null) {}

  changeSettings(changes: Readonly<Record<string, unknown>>): void {
    this.settings = merged(this.settings, changes) as FakeIndex['settings'];
    this.version++;
  }

  put(documents: readonly FakeDocument[], idOf: (document: FakeDocument) => string): void {
    for (const document of documents) this.documents.set(idOf(document), document);
    this.version++;
  }

  /** How many of the documents there were. */
  remove(ids: readonly string[]): number {
    this.version++;
    return ids.filter((id) => this.documents.delete(id)).length;
  }
}

/** Objects are changed member by member, except for maps of a user's own words; null resets. */
function merged(old: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(changes).map(([name, value]) => {
    if (value === null) return [name, DEFAULT_SETTINGS[name] ?? null];
    const nested = name !== 'synonyms' && isRecord(old[name]) && isRecord(value);
    return [name, nested ? merged(old[name] as FakeDocument, value) : value];
  });
  return { ...old, ...(Object.fromEntries(entries) as object) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
