import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db, Prisma } from '../../../database/index.js';
import type { FactChanges, StoredFacts } from './entry-facts.js';

/** What a person's files say of tracks: a batch of tracks is a handful of statements. */
@Injectable()
export class EntryFactsRepository {
  /** @param source "import:rekordbox" */
  async stored(
    { ownerId: userId }: Own,
    source: string,
    trackIds: readonly string[],
    db: Db,
  ): Promise<(trackId: string) => StoredFacts> {
    const trackId = { in: [...trackIds] };
    const mine = { OR: [{ userId }, { userId: null }] };
    const values = await db.trackValue.findMany({
      where: { trackId, ...mine, field: { in: ['bpm', 'key'] } },
    });
    const analyses = await db.analysis.findMany({
      where: { trackId, bpm: { not: null } },
      select: { trackId: true, bpm: true },
    });
    const personal = await db.personalTrack.findMany({ where: { userId, trackId } });
    const cues = await db.trackCues.findMany({ where: { userId, trackId, source: programOf(source) } });
    const genres = await db.genreAssertion.findMany({ where: { trackId, source } });
    const [valuesOf, heardOf, genresOf] = [byTrack(values), byTrack(analyses), byTrack(genres)];
    const [personalOf, cuesOf] = [byTrack(personal), byTrack(cues)];
    return (id) => ({
      values: valuesOf(id).filter((value) => value.source === source && value.userId === userId),
      otherTempos: [
        ...heardOf(id).flatMap(({ bpm }) => bpm ?? []),
        ...valuesOf(id)
          .filter((value) => value.field === 'bpm' && value.source !== source)
          .flatMap(({ value }) => (typeof value === 'number' ? value : [])),
      ],
      personal: personalOf(id)[0] ?? null,
      cues: cuesOf(id).map(({ grid, cues: points }) => ({ grid, cues: points }))[0] ?? null,
      genres: genresOf(id).map(({ kind, value }) => `${kind} ${value}`),
    });
  }

  async save(owner: Own, source: string, changes: ReadonlyMap<string, FactChanges>, db: Db): Promise<void> {
    await this.saveValues(owner, source, changes, db);
    await this.savePersonal(owner, changes, db);
    await this.saveCues(owner, source, changes, db);
    await db.genreAssertion.createMany({
      data: each(changes, ({ genres }) => genres).map(([trackId, genre]) => ({ trackId, source, ...genre })),
    });
  }

  private async saveValues(
    { ownerId: userId }: Own,
    source: string,
    changes: ReadonlyMap<string, FactChanges>,
    db: Db,
  ): Promise<void> {
    const values = each(changes, (change) => change.values);
    for (const field of ['bpm', 'key'] as const) {
      const ids = values.filter(([, value]) => value.field === field).map(([trackId]) => trackId);
      await db.trackValue.deleteMany({ where: { userId, source, field, trackId: { in: ids } } });
    }
    const data: Prisma.TrackValueCreateManyInput[] = values.map(([trackId, { field, value, confidence }]) => {
      return { trackId, userId, source, field, value, confidence };
    });
    await db.trackValue.createMany({ data });
  }

  private async savePersonal(
    { ownerId: userId }: Own,
    changes: ReadonlyMap<string, FactChanges>,
    db: Db,
  ): Promise<void> {
    const said = [...changes].filter(([, { personal }]) => Object.keys(personal).length > 0);
    const { count } = await db.personalTrack.createMany({
      data: said.map(([trackId, { personal }]) => ({ userId, trackId, ...personal })),
      skipDuplicates: true,
    });
    if (count === said.length) return;
    for (const [trackId, { personal }] of said) {
      await db.personalTrack.update({ where: { userId_trackId: { userId, trackId } }, data: personal });
    }
  }

  private async saveCues(
    { ownerId: userId }: Own,
    source: string,
    changes: ReadonlyMap<string, FactChanges>,
    db: Db,
  ): Promise<void> {
    const program = programOf(source);
    const rows = each(changes, ({ cues }) => (cues === null ? [] : [cues]));
    const ids = rows.map(([trackId]) => trackId);
    await db.trackCues.deleteMany({ where: { userId, source: program, trackId: { in: ids } } });
    await db.trackCues.createMany({
      data: rows.map(([trackId, { grid, cues }]) => ({ userId, trackId, source: program, grid, cues })),
    });
  }
}

/** Cues are kept under the name of the program: "rekordbox". */
const programOf = (source: string): string => source.replace(/^import:/, '');

function each<Part>(
  changes: ReadonlyMap<string, FactChanges>,
  parts: (change: FactChanges) => readonly Part[],
): [string, Part][] {
  return [...changes].flatMap(([trackId, change]) =>
    parts(change).map((part): [string, Part] => [trackId, part]),
  );
}

function byTrack<Row extends { trackId: string | null }>(
  rows: readonly Row[],
): (trackId: string) => readonly Row[] {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.trackId ?? '');
    if (list === undefined) lists.set(row.trackId ?? '', [row]);
    else list.push(row);
  }
  return (trackId) => lists.get(trackId) ?? [];
}
