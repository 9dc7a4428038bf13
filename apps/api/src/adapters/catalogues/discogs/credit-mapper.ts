import { catalogueNumber } from '@segue/shared/domain/music';
import type { CatalogueFormat, CatalogueLabel } from '../catalogue-release.js';
import { orNull } from './blank.js';
import type { WireRelease } from './wire.js';

export function mapLabel({ id, name, catno }: WireRelease['labels'][number]): CatalogueLabel {
  return { discogsId: orNull(id), name, catalogNumber: catalogueNumber(catno) };
}

export function mapFormat({
  name,
  qty,
  text,
  descriptions,
}: WireRelease['formats'][number]): CatalogueFormat {
  const quantity = Number(qty);
  return {
    name,
    quantity: Number.isInteger(quantity) && quantity > 0 ? quantity : 1,
    text: orNull(text),
    descriptions,
  };
}
