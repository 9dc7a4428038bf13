import type { AuditEntry } from '@segue/shared/contracts/http';

/** What follows the name of who did it. */
export const VIA_WORDS: Readonly<Record<AuditEntry['via'], string>> = {
  cookie: '',
  'api-key': ', by API key',
  proxy: ', by the proxy in front',
  nobody: '',
};

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
