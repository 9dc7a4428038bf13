import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeUpload } from './judge-upload.js';
import { titleOnly } from './track-clues.js';

const wanted = { ...titleOnly('Higher (Original)'), artist: 'Kailash', durationSeconds: 455 };

const judge = (title: string, uploader: string, durationSeconds: number | null, vouched = false) =>
  judgeUpload(wanted, { title, uploader, durationSeconds }, vouched);

describe('something that a search found', () => {
  it.each([
    ['Kailash - Higher', 'some uploader', 456],
    ['Higher', 'Kailash - Topic', 455],
    ['KAILASH – Higher (Original Mix) [HQ]', 'vinyl rips', 453],
    ['Higher (Official Audio)', 'KailashVEVO', 455],
  ])('“%s” by %s is surely the track', (title, uploader, seconds) => {
    expect(judge(title, uploader, seconds).decision).toBe('sure');
  });

  it.each([
    ['Kailash - Higher (Bamboo Mix)', 455, 'version'],
    ['Kailash - Higher (Live)', 455, 'version'],
    ['Kailash - Higher Dub', 455, 'version'],
    ['Kailash - Higher (Radio Edit)', 455, 'version'],
    ['Kailash - Higher', 3600, 'duration'],
    ['Somebody Else - Higher', 455, 'artist'],
  ])('“%s” of %i s is never sure, for its %s', (title, seconds, why) => {
    const { decision, penalties } = judge(title, 'uploads', seconds);
    expect(decision).not.toBe('sure');
    expect(penalties[0]?.name).toBe(why);
    expect(penalties[0]?.sentence).toMatch(/\.$/);
  });

  it('is not worth a look when it is called another name', () => {
    expect(judge('Prana - Scarab', 'uploads', 455).decision).toBe('none');
  });

  it('by whomever it is, a title alone is sure only when a catalogue vouches for it', () => {
    expect(judge('Higher', 'some uploader', 455, true).decision).toBe('sure');
    expect(judge('Higher', 'some uploader', 455).decision).not.toBe('sure');
  });

  it('is the farther away the more its length differs', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (near, more) => {
        const at = (off: number) => judge('Kailash - Higher', '', 455 + off).distance;
        expect(at(near + more)).toBeGreaterThanOrEqual(at(near));
      }),
    );
  });
});
