import { describe, expect, it } from 'vitest';
import { tagRefusal } from './tag-refusal.js';

const uploaded = { storageKey: 'audio/ab/abc.flac', source: 'upload', sourcePath: null };
const scanned = { ...uploaded, source: 'scan', sourcePath: '/music/a.flac' };
const inPlace = { ...scanned, storageKey: 'folders/music/a.flac' };

describe('whether tags may be written', () => {
  it.each([
    ['an uploaded file', uploaded, false, undefined],
    [
      'a downloaded mp3',
      { ...uploaded, source: 'download', storageKey: 'audio/ab/abc.mp3' },
      false,
      undefined,
    ],
    ['no file', null, false, 'no-audio'],
    ['a scanned file', scanned, false, 'scanned'],
    ['a scanned file that its owner includes', scanned, true, undefined],
    ['a file registered in place', inPlace, false, 'read-only'],
    ['a file registered in place, whatever its owner includes', inPlace, true, 'read-only'],
    ['a WebM', { ...uploaded, storageKey: 'audio/ab/abc.webm' }, false, 'format-unsupported'],
  ])('%s', (_what, file, includeScanned, code) => {
    expect(tagRefusal(file, includeScanned)?.code).toBe(code);
  });
});
