/** One generation of the search, as the job reports it. */
export interface Generation {
  readonly generation: number;
  readonly best: number;
  readonly mean: number;
  /** Mean distance between the tries, 0 (all alike) .. 1. */
  readonly diversity: number;
  readonly terms: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

/** Details come untyped over the event stream; what is not a generation is left out. */
export function generationsOf(details: readonly unknown[]): Generation[] {
  const byNumber = new Map<number, Generation>();
  for (const detail of details) if (isGeneration(detail)) byNumber.set(detail.generation, detail);
  return [...byNumber.values()].sort((a, b) => a.generation - b.generation);
}

function isGeneration(detail: unknown): detail is Generation {
  if (typeof detail !== 'object' || detail === null) return false;
  const { generation, best, mean, diversity, terms } = detail as Record<string, unknown>;
  const numbers = [generation, best, mean, diversity];
  return numbers.every((value) => typeof value === 'number') && Array.isArray(terms);
}
