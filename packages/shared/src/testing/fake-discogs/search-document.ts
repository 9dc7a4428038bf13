import type { ReleaseDocument } from './release-document.js';

/** `GET /database/search?type=release` over the releases that the fake knows: every word must be somewhere. */
export function searchDocument(releases: Iterable<ReleaseDocument>, query: URLSearchParams) {
  const found = [...releases].filter((release) => matches(release, query)).slice(0, 50);
  const pagination = { page: 1, pages: 1, per_page: 50, items: found.length, urls: {} };
  return { pagination, results: found.map(resultOf) };
}

function matches(release: ReleaseDocument, query: URLSearchParams): boolean {
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const text = JSON.stringify([titleOf(release), release.labels, release.year]).toLowerCase();
  const barcode = digits(query.get('barcode') ?? '');
  const catno = plain(query.get('catno') ?? '');
  return (
    words.every((word) => text.includes(word)) &&
    (barcode === '' || release.identifiers.some(({ value }) => digits(value) === barcode)) &&
    (catno === '' || release.labels.some((label) => plain(label.catno) === catno))
  );
}

function resultOf(release: ReleaseDocument) {
  return {
    id: release.id,
    type: 'release',
    title: titleOf(release),
    year: release.year === 0 ? '' : String(release.year),
    country: release.country ?? '',
    label: release.labels.map(({ name }) => name),
    catno: release.labels[0]?.catno ?? '',
    format: release.formats.flatMap(({ name, descriptions = [] }) => [name, ...descriptions]),
    barcode: release.identifiers.map(({ value }) => value),
    genre: release.genres,
    style: release.styles,
    master_id: release.master_id ?? 0,
    thumb: '',
    cover_image: '',
    resource_url: release.resource_url,
  };
}

const titleOf = ({ artists_sort: artists, title }: ReleaseDocument): string => `${artists} - ${title}`;
const digits = (text: string): string => text.replace(/\D/g, '');
const plain = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');
