import { describe, expect, it } from 'vitest';
import { parseOsRelease } from './distribution.mjs';

describe('/etc/os-release', () => {
  it('is read with and without quotes', () => {
    const text =
      'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nID=debian\n';
    expect(parseOsRelease(text)).toEqual({
      id: 'debian',
      version: '12',
      codename: 'bookworm',
      name: 'Debian GNU/Linux 12 (bookworm)',
    });
  });

  it('may say nothing', () => {
    expect(parseOsRelease('')).toEqual({
      id: 'unknown',
      version: '',
      codename: '',
      name: 'an unknown system',
    });
  });
});
