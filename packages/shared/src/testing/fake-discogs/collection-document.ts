import type { ReleaseDocument } from './release-document.js';

/** When something was added that does not say. */
const JOINED = '2020-11-18T19:17:05-08:00';

/** One owned copy: Discogs tells two copies of a release apart by their instance. */
export interface CollectionCopy {
  readonly instanceId: number;
  readonly releaseId: number;
  readonly folderId?: number;
  /** 0 when not rated. */
  readonly rating?: number;
  /** ISO 8601 with its zone, as Discogs writes it. */
  readonly dateAdded?: string;
  readonly notes?: readonly { readonly field_id: number; readonly value: string }[];
}

/** A release that somebody looks for. */
export interface WantEntry {
  readonly releaseId: number;
  readonly rating?: number;
  readonly notes?: string;
  readonly dateAdded?: string;
}

/** Which part of a list is asked for; `number` from 1. */
export interface ListingPage {
  readonly number: number;
  readonly size: number;
  readonly address: string;
}

/** One page of `GET /users/{name}/collection/folders/0/releases`; folder and notes are for the owner's eyes. */
export function collectionPage(
  copies: readonly CollectionCopy[],
  releaseOf: (id: number) => ReleaseDocument,
  page: ListingPage,
  own: boolean,
) {
  return {
    pagination: pagination(copies.length, page),
    releases: onPage(copies, page).map((copy) => copyDocument(copy, releaseOf(copy.releaseId), own)),
  };
}

/** One page of `GET /users/{name}/wants`. */
export function wantlistPage(
  wants: readonly WantEntry[],
  releaseOf: (id: number) => ReleaseDocument,
  page: ListingPage,
) {
  return {
    pagination: pagination(wants.length, page),
    wants: onPage(wants, page).map(({ releaseId, rating = 0, notes = '', dateAdded = JOINED }) => {
      const release = releaseOf(releaseId);
      const { resource_url } = release;
      return {
        id: releaseId,
        resource_url,
        rating,
        notes,
        date_added: dateAdded,
        basic_information: basicInformation(release, releaseId),
      };
    }),
  };
}

function onPage<Item>(items: readonly Item[], page: ListingPage): Item[] {
  const from = (page.number - 1) * page.size;
  return items.slice(from, from + page.size);
}

function pagination(items: number, page: ListingPage) {
  const pages = Math.max(1, Math.ceil(items / page.size));
  const link = (number: number): string => `${page.address}?page=${number}&per_page=${page.size}`;
  const back = page.number > 1 ? { first: link(1), prev: link(page.number - 1) } : {};
  const on = page.number < pages ? { next: link(page.number + 1), last: link(pages) } : {};
  return { page: page.number, pages, per_page: page.size, items, urls: { ...back, ...on } };
}

function copyDocument(copy: CollectionCopy, release: ReleaseDocument, own: boolean) {
  const { releaseId, instanceId, dateAdded = JOINED, rating = 0, folderId = 1, notes } = copy;
  return {
    id: releaseId,
    instance_id: instanceId,
    date_added: dateAdded,
    rating,
    ...(own && { folder_id: folderId }),
    ...(own && notes !== undefined && { notes }),
    basic_information: basicInformation(release, releaseId),
  };
}

function basicInformation(release: ReleaseDocument, id: number) {
  const { title, year, formats, labels, artists, genres, styles, thumb, resource_url } = release;
  const shared = { title, year, formats, labels, artists, genres, styles, thumb, resource_url };
  return { ...shared, id, cover_image: '', ...masterOf(release) };
}

/** The release document leaves the master out where there is none; the listing writes 0. */
function masterOf(release: ReleaseDocument) {
  return { master_id: release.master_id ?? 0, master_url: release.master_url ?? null };
}
