import type { FakeDocument } from '../fake-index.js';

export interface FacetCounts {
  readonly facetDistribution: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly facetStats: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

/** Counts the values of each field, one document after the other. */
export function countFacets(
  documents: readonly FakeDocument[],
  fields: readonly string[],
  most: number,
): FacetCounts {
  const numbers = (field: string): number[] =>
    documents.flatMap((document) => valuesOf(document[field])).filter((value) => typeof value === 'number');
  return {
    facetDistribution: Object.fromEntries(
      fields.map((field) => [field, distribution(documents, field, most)]),
    ),
    facetStats: Object.fromEntries(
      fields.flatMap((field) => {
        const all = numbers(field);
        return all.length === 0 ? [] : [[field, { min: Math.min(...all), max: Math.max(...all) }]];
      }),
    ),
  };
}

function distribution(
  documents: readonly FakeDocument[],
  field: string,
  most: number,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const value of new Set(valuesOf(document[field]).map(String))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, most));
}

function valuesOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
