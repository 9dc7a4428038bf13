import type { Run, SetOperationKind } from '@segue/shared/contracts/http';

export interface Proposal {
  readonly trackIds: readonly string[];
}

export const OPERATION_WORDS: Readonly<Record<SetOperationKind, string>> = {
  more: 'More like this',
  rest: 'Other tracks beside the locked ones',
  reorder: 'Another order',
  extend: 'A longer set',
  bridge: 'A bridge',
};

/** What a run of an operation proposes; nothing while it runs. */
export function proposalsOf(run: Run | undefined): Proposal[] {
  const proposals: unknown = run?.status === 'succeeded' ? run.result?.['proposals'] : null;
  return Array.isArray(proposals) ? proposals.filter(isProposal) : [];
}

function isProposal(value: unknown): value is Proposal {
  if (typeof value !== 'object' || value === null || !('trackIds' in value)) return false;
  const { trackIds } = value;
  return Array.isArray(trackIds) && trackIds.every((id) => typeof id === 'string');
}
