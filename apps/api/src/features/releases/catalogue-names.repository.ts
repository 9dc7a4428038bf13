import { Injectable } from '@nestjs/common';
import type { Db } from '../../database/index.js';

/** An artist or a label as a catalogue names it. */
export interface CatalogueName {
  readonly discogsId: number | null;
  readonly name: string;
}

/** One key for a name: its number where it has one, else its spelling. */
export const nameKey = ({ discogsId, name }: CatalogueName): string =>
  discogsId === null ? `=${name}` : `#${discogsId}`;

/** Ids of artists or labels by `nameKey`. */
export type Ids = ReadonlyMap<string, string>;

export function idOf(ids: Ids, name: CatalogueName): string {
  const id = ids.get(nameKey(name));
  if (id === undefined) throw new Error(`“${name.name}” was saved, but is not there.`);
  return id;
}

/** Artists and labels are shared by all releases: found by their number (or name), made when new. */
@Injectable()
export class CatalogueNamesRepository {
  /** Answers the id of each artist by `nameKey`. */
  artists(names: readonly CatalogueName[], db: Db): Promise<Map<string, string>> {
    return findOrCreate(names, {
      create: (data) => db.artist.createMany({ data, skipDuplicates: true }),
      byNumber: (discogsIds) => db.artist.findMany({ where: { discogsId: { in: discogsIds } } }),
      byName: (unnumbered) => db.artist.findMany({ where: { discogsId: null, name: { in: unnumbered } } }),
    });
  }

  labels(names: readonly CatalogueName[], db: Db): Promise<Map<string, string>> {
    return findOrCreate(names, {
      create: (data) => db.label.createMany({ data, skipDuplicates: true }),
      byNumber: (discogsIds) => db.label.findMany({ where: { discogsId: { in: discogsIds } } }),
      byName: (unnumbered) => db.label.findMany({ where: { discogsId: null, name: { in: unnumbered } } }),
    });
  }
}

interface Table {
  create(data: CatalogueName[]): Promise<unknown>;
  byNumber(discogsIds: number[]): Promise<(CatalogueName & { id: string })[]>;
  byName(names: string[]): Promise<(CatalogueName & { id: string })[]>;
}

async function findOrCreate(names: readonly CatalogueName[], table: Table): Promise<Map<string, string>> {
  const wanted = new Map(names.map((one) => [nameKey(one), { discogsId: one.discogsId, name: one.name }]));
  // In one order always, so that two releases written at once cannot lock each other out.
  const numbered = [...wanted.values()].filter((one) => one.discogsId !== null).sort(byNumber);
  if (numbered.length > 0) await table.create(numbered);
  const known = await table.byNumber(numbered.flatMap(({ discogsId }) => discogsId ?? []));
  const unnumbered = [...wanted.values()].filter(({ discogsId }) => discogsId === null);
  const before = await table.byName(unnumbered.map(({ name }) => name));
  const there = new Set(before.map(nameKey));
  const missing = unnumbered.filter((one) => !there.has(nameKey(one)));
  if (missing.length > 0) await table.create(missing);
  const made = missing.length > 0 ? await table.byName(missing.map(({ name }) => name)) : [];
  return new Map([...known, ...before, ...made].map((row) => [nameKey(row), row.id]));
}

const byNumber = (a: CatalogueName, b: CatalogueName): number => (a.discogsId ?? 0) - (b.discogsId ?? 0);
