import { z } from 'zod';
import type { CollectionItem, Release } from '@segue/shared/contracts/http';
import { stripDisambiguation } from '@segue/shared/domain/music';
import { toTrackRow, type TrackView } from '../tracks/index.js';
import type { PersonalRelease, StoredRelease } from './releases.repository.js';

const details = z.enum(['listed', 'detailed', 'missing']);

export function toRelease(
  stored: StoredRelease,
  { seen, edited, spins, lastPlayedAt }: PersonalRelease,
  tracks: readonly TrackView[],
): Release {
  const { title, artist, year, country, label, catalogNumber, format, thumbUrl, coverUrl } = seen;
  return {
    id: stored.id,
    discogsId: stored.discogsId,
    masterId: stored.masterId,
    ...{ title, artist, year, country, label, catalogNumber, format, thumbUrl, coverUrl },
    genres: [...seen.genres],
    styles: [...seen.styles],
    details: details.parse(stored.details),
    artists: artistsOf(stored),
    labels: labelsOf(stored),
    identifiers: stored.identifiers.map(({ type, value }) => ({ type, value })),
    edited: edited.map((field) => ({ field, catalogue: catalogueValue(stored, field) })),
    ownCover: edited.includes('cover'),
    lastPlayedAt: lastPlayedAt?.toISOString() ?? null,
    spins,
    items: stored.items.map(toItem),
    tracks: tracks.map(toTrackRow),
  };
}

/** Each once, by the name that is printed on this record. */
function artistsOf({ artists }: StoredRelease): Release['artists'] {
  const named = artists.map(
    ({ anv, artist }) =>
      [artist.id, { id: artist.id, name: stripDisambiguation(anv ?? artist.name) }] as const,
  );
  return [...new Map(named).values()];
}

function labelsOf({ labels }: StoredRelease): Release['labels'] {
  return labels.map(({ label: { id, name }, catalogNumber }) => {
    return { id, name: stripDisambiguation(name), catalogNumber: catalogNumber ?? '' };
  });
}

/** What the catalogue says of an edited field, as text. */
function catalogueValue(stored: StoredRelease, field: string): string {
  const values: Readonly<Record<string, string | number | string[] | null>> = {
    title: stored.title,
    artist: stored.artistCredit,
    year: stored.year,
    country: stored.country,
    label: stored.labelText,
    catalogNumber: stored.catalogNumber,
    format: stored.formatText,
    genres: stored.genres.join(', '),
    styles: stored.styles.join(', '),
    cover: stored.coverUrl,
  };
  return String(values[field] ?? '');
}

const customFields = z.record(z.string(), z.string());
const discogsValues = z.record(z.string(), z.unknown());

function toItem(stored: StoredRelease['items'][number]): CollectionItem {
  const said = discogsValues.parse(stored.discogsValues);
  return {
    id: stored.id,
    ownerId: stored.userId,
    copy: stored.copy,
    folder: stored.folder,
    mediaCondition: stored.mediaCondition,
    sleeveCondition: stored.sleeveCondition,
    rating: stored.rating,
    notes: stored.notes,
    customFields: customFields.parse(stored.customFields),
    shelf: stored.shelf,
    box: stored.box,
    slot: stored.slot,
    addedAt: stored.addedAt.toISOString(),
    discogsInstance: stored.discogsInstance === null ? null : Number(stored.discogsInstance),
    goneSince: stored.goneSince?.toISOString() ?? null,
    edited: stored.ownerEdited.map((field) => ({ field, discogs: textOf(said[field]) })),
  };
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
