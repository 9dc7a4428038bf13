import { catalogueNumber } from '@segue/shared/domain/music';
import type { CatalogueRelease } from '../catalogue-release.js';
import type { FoundRelease } from '../catalogue-search.js';
import { orNull } from './blank.js';
import type { WireSearch } from './wire-search.js';

export function mapFound({ results }: WireSearch): FoundRelease[] {
  return results.map((found) => ({
    discogsId: found.id,
    title: found.title,
    year: orNull(Number.parseInt(found.year, 10) || 0),
    country: orNull(found.country),
    label: [...new Set(found.label)].join(', '),
    catalogNumber: catalogueNumber(found.catno) ?? '',
    format: found.format.join(', '),
    thumbUrl: orNull(found.thumb),
    barcodes: [...new Set(found.barcode)],
  }));
}

/** A release that was asked for by its number, as if a search had found it. */
export function foundByNumber(release: CatalogueRelease): FoundRelease {
  const { discogsId, title, artistCredit, year, country, labels, formats, thumbUrl, barcodes } = release;
  return {
    discogsId,
    title: artistCredit === '' ? title : `${artistCredit} - ${title}`,
    year,
    country,
    label: [...new Set(labels.map(({ name }) => name))].join(', '),
    catalogNumber: labels[0]?.catalogNumber ?? '',
    format: formats.flatMap(({ name, descriptions }) => [name, ...descriptions]).join(', '),
    thumbUrl,
    barcodes,
  };
}
