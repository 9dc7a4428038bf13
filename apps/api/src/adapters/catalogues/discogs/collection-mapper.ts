import { joinArtists } from '@segue/shared/domain/music';
import type { CollectionCopy, CollectionPage, ListedRelease, WantlistPage } from '../catalogue-collection.js';
import { mapArtist } from './artist-mapper.js';
import { orNull } from './blank.js';
import { mapFormat, mapLabel } from './credit-mapper.js';
import type {
  WireBasicInformation,
  WireCollectionPage,
  WireCopy,
  WireWantlistPage,
} from './wire-collection.js';

export function mapCollectionPage({ pagination, releases }: WireCollectionPage): CollectionPage {
  return { ...pageOf(pagination), copies: releases.map(mapCopy) };
}

export function mapWantlistPage({ pagination, wants }: WireWantlistPage): WantlistPage {
  return {
    ...pageOf(pagination),
    wants: wants.map((want) => ({
      rating: orNull(want.rating),
      notes: want.notes,
      addedAt: want.date_added,
      release: mapListed(want.basic_information),
    })),
  };
}

/** An empty list has one page here, whatever its catalogue says. */
function pageOf({ page, pages, items }: WireCollectionPage['pagination']) {
  return { page, pages: Math.max(1, pages), items };
}

function mapCopy(wire: WireCopy): CollectionCopy {
  return {
    instanceId: wire.instance_id,
    folderId: wire.folder_id ?? null,
    rating: orNull(wire.rating),
    addedAt: wire.date_added,
    fields: wire.notes.map(({ field_id, value }) => ({ fieldId: field_id, value })),
    release: mapListed(wire.basic_information),
  };
}

function mapListed(wire: WireBasicInformation): ListedRelease {
  return {
    discogsId: wire.id,
    masterId: orNull(wire.master_id),
    title: wire.title.trim(),
    artists: wire.artists.map(mapArtist),
    artistCredit: joinArtists(wire.artists),
    year: orNull(wire.year),
    labels: wire.labels.map(mapLabel),
    formats: wire.formats.map(mapFormat),
    genres: wire.genres,
    styles: wire.styles,
    thumbUrl: orNull(wire.thumb),
    coverUrl: orNull(wire.cover_image),
  };
}
