/** A record that a push did not touch, and why. */
export interface PushConflict {
  readonly itemId: string;
  readonly label: string;
  readonly message: string;
}

/** Results of runs come untyped; what is no conflict is left out. */
export function conflictsOf(result: Readonly<Record<string, unknown>> | null): PushConflict[] {
  const conflicts = result?.['conflicts'];
  return Array.isArray(conflicts) ? conflicts.filter(isConflict) : [];
}

function isConflict(value: unknown): value is PushConflict {
  if (typeof value !== 'object' || value === null) return false;
  const { itemId, label, message } = value as Record<string, unknown>;
  return [itemId, label, message].every((part) => typeof part === 'string');
}
