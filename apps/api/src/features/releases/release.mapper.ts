import { z } from 'zod';
import type { CollectionItem, Release } from '@segue/shared/contracts/http';
import { toTrackRow, type TrackView } from '../tracks/index.js';
import type { StoredRelease } from './releases.repository.js';

const details = z.enum(['listed', 'detailed', 'missing']);

export function toRelease(stored: StoredRelease, tracks: readonly TrackView[]): Release {
  return {
    id: stored.id,
    discogsId: stored.discogsId,
    title: stored.title,
    artist: stored.artistCredit,
    year: stored.year,
    country: stored.country,
    label: stored.labelText,
    catalogNumber: stored.catalogNumber,
    format: stored.formatText,
    genres: stored.genres,
    styles: stored.styles,
    thumbUrl: stored.thumbUrl,
    coverUrl: stored.coverUrl,
    details: details.parse(stored.details),
    items: stored.items.map(toItem),
    tracks: tracks.map(toTrackRow),
    masterId: stored.masterId,
    artists: [],
    labels: [],
    identifiers: [],
    edited: [],
    ownCover: false,
    lastPlayedAt: null,
    spins: 0,
  };
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
