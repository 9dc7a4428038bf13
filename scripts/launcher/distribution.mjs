import { readFileSync } from 'node:fs';

/**
 * What this machine calls itself.
 * @param {string} text the contents of /etc/os-release
 * @returns {{ id: string, version: string, codename: string, name: string }} e.g. `debian`, `12`, `bookworm`
 */
export function parseOsRelease(text) {
  const fields = Object.fromEntries(
    [...text.matchAll(/^([A-Z_]+)=["']?(.*?)["']?$/gm)].map(([, key, value]) => [key, value]),
  );
  return {
    id: fields.ID ?? 'unknown',
    version: fields.VERSION_ID ?? '',
    codename: fields.VERSION_CODENAME ?? '',
    name: fields.PRETTY_NAME ?? 'an unknown system',
  };
}

export function thisDistribution() {
  try {
    return parseOsRelease(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return parseOsRelease('');
  }
}
