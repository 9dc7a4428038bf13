import type { ReleaseDocument } from './release-document.js';

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

/** One page of `GET /users/{name}/collection/folders/0/releases`. */
export function collectionPage(
  copies: readonly CollectionCopy[],
  releaseOf: (id: number) => ReleaseDocument,
  page: { readonly number: number; readonly size: number; readonly address: string },
) {
  const from = (page.number - 1) * page.size;
  return {
    pagination: pagination(copies.length, page),
    releases: copies
      .slice(from, from + page.size)
      .map((copy) => copyDocument(copy, releaseOf(copy.releaseId))),
  };
}

/** How many pages there are; an empty collection has one. */
export function pageCount(items: number, size: number): number {
  return Math.max(1, Math.ceil(items / size));
}

function pagination(items: number, page: { number: number; size: number; address: string }) {
  const pages = pageCount(items, page.size);
  const link = (number: number): string => `${page.address}?page=${number}&per_page=${page.size}`;
  const back = page.number > 1 ? { first: link(1), prev: link(page.number - 1) } : {};
  const on = page.number < pages ? { next: link(page.number + 1), last: link(pages) } : {};
  return { page: page.number, pages, per_page: page.size, items, urls: { ...back, ...on } };
}

function copyDocument(copy: CollectionCopy, release: ReleaseDocument) {
  const {
    releaseId,
    instanceId,
    dateAdded = '2020-11-18T19:17:05-08:00',
    rating = 0,
    folderId = 1,
    notes,
  } = copy;
  const { title, year, formats, labels, artists, genres, styles, thumb, resource_url } = release;
  const shared = { title, year, formats, labels, artists, genres, styles, thumb, resource_url };
  return {
    id: releaseId,
    instance_id: instanceId,
    date_added: dateAdded,
    rating,
    folder_id: folderId,
    ...(notes === undefined ? {} : { notes }),
    basic_information: { ...shared, id: releaseId, cover_image: '', ...masterOf(release) },
  };
}

/** The release document leaves the master out where there is none; the listing writes 0. */
function masterOf(release: ReleaseDocument) {
  return { master_id: release.master_id ?? 0, master_url: release.master_url ?? null };
}
