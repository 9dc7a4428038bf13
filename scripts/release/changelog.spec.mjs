import { describe, expect, it } from 'vitest';
import { closeUnreleased, releaseNotes } from './changelog.mjs';

const changelog = `# Changelog

## Unreleased

### Added

- Backups.

## 0.1.0 – 2026-01-02

- The first one.
`;

describe('closing what is unreleased', () => {
  const closed = closeUnreleased(changelog, '0.2.0', '2026-11-27');

  it('gives it a version and a day, and keeps every word', () => {
    expect(releaseNotes(closed, '0.2.0')).toBe('### Added\n\n- Backups.');
    expect(closed.replace('\n\n## 0.2.0 – 2026-11-27', '')).toBe(changelog);
  });

  it('leaves an empty place for what comes next', () => {
    expect(() => closeUnreleased(closed, '0.3.0', '2026-12-01')).toThrow(/nothing under/);
  });
});

describe('the notes of a release', () => {
  it('are those of that version alone', () => {
    expect(releaseNotes(changelog, '0.1.0')).toBe('- The first one.');
  });

  it('are refused for a version that there is not, also one that begins alike', () => {
    expect(() => releaseNotes(changelog, '0.1')).toThrow(/no section/);
  });
});
