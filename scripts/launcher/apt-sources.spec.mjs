import { describe, expect, it } from 'vitest';
import { mainMirror, parseDeb822Sources, parseOneLineSources } from './apt-sources.mjs';

const debian12 = `Types: deb
# http://snapshot.debian.org/archive/debian/20250520T000000Z
URIs: http://deb.debian.org/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://deb.debian.org/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`;

describe('the mirror of the machine', () => {
  it('is the one of the distribution, not the one of its security updates', () => {
    expect(mainMirror(parseDeb822Sources(debian12), 'bookworm')).toEqual({
      uri: 'http://deb.debian.org/debian',
      signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
    });
  });

  it('is read from one-line sources as well, with or without a keyring', () => {
    const text = [
      '# deb http://old.example/debian bookworm main',
      'deb [arch=amd64 signed-by=/etc/keys/mine.gpg] https://mirror.example/debian/ bookworm main contrib',
    ].join('\n');
    expect(mainMirror(parseOneLineSources(text), 'bookworm')).toEqual({
      uri: 'https://mirror.example/debian/',
      signedBy: '/etc/keys/mine.gpg',
    });
    expect(
      mainMirror(parseOneLineSources('deb http://deb.debian.org/debian bookworm main'), 'bookworm'),
    ).toEqual({
      uri: 'http://deb.debian.org/debian',
      signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
    });
  });

  it('may be a list of mirrors, as in the images of clouds', () => {
    const text =
      'Types: deb deb-src\nURIs: mirror+file:///etc/apt/mirrors/debian.list\nSuites: bookworm\nComponents: main\n';
    expect(mainMirror(parseDeb822Sources(text), 'bookworm')?.uri).toBe(
      'mirror+file:///etc/apt/mirrors/debian.list',
    );
  });

  it('is never another vendor’s, nor one that is switched off', () => {
    const docker = 'deb https://download.docker.com/linux/debian bookworm stable';
    expect(mainMirror(parseOneLineSources(docker), 'bookworm')).toBeUndefined();
    expect(
      mainMirror(parseDeb822Sources(debian12.replace(/^Types/m, 'Enabled: no\nTypes')), 'bookworm'),
    ).toBeUndefined();
  });
});
