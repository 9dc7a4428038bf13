import type { AuditEntry } from '@segue/shared/contracts/http';
import type { AuditView } from './audit-view';

/** What follows the name of who did it. */
export const VIA_WORDS: Readonly<Record<AuditEntry['via'], string>> = {
  cookie: '',
  'api-key': ', by API key',
  proxy: ', by the proxy in front',
  nobody: '',
};

export const OUTCOME_FILTERS: Readonly<Record<AuditView['outcome'], string>> = {
  all: 'Any',
  done: 'Done',
  refused: 'Refused',
  begun: 'Begun, no end known',
};

interface OutcomeWords {
  readonly word: string;
  readonly color: 'teal' | 'red' | 'amber';
  /** A sentence where the word is not enough. */
  readonly about?: string;
}

/** @param outcome of an entry: `done`, `begun`, or the code of an error */
export function outcomeOf(outcome: AuditEntry['outcome']): OutcomeWords {
  if (outcome === 'done') return { word: 'Done', color: 'teal' };
  if (outcome !== 'begun') return { word: outcome, color: 'red' };
  const about = 'Still at work, or the server stopped meanwhile: it may have been done or not.';
  return { word: 'Begun', color: 'amber', about };
}

/** "role: reader · banned: yes"; what is empty is left out. */
export function detailText(details: AuditEntry['details']): string {
  return Object.entries(details)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([name, value]) => `${name}: ${wordOf(value)}`)
    .join(' · ');
}

function wordOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
