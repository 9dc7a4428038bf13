import { describe, expect, it } from 'vitest';
import { parseDiscogsReleaseId, parseYouTubeVideoId } from './ids.js';

describe('a Discogs release', () => {
  it.each([
    ['3068785', 3068785],
    ['r3068785', 3068785],
    ['[r3068785]', 3068785],
    ['https://www.discogs.com/release/3068785-Augustus-Pablo', 3068785],
    ['https://www.discogs.com/de/release/3068785', 3068785],
    ['https://api.discogs.com/releases/3068785', 3068785],
    ['https://www.discogs.com/master/108728-X', null],
    ['0', null],
    ['VP4188', null],
    ['', null],
  ])('%s', (text, id) => {
    expect(parseDiscogsReleaseId(text)).toBe(id);
  });
});

describe('a YouTube video', () => {
  it.each([
    ['https://www.youtube.com/watch?v=A67NCUSQs2g', 'A67NCUSQs2g'],
    ['http://youtube.com/watch?feature=share&v=A67NCUSQs2g&t=3', 'A67NCUSQs2g'],
    ['https://youtu.be/A67NCUSQs2g?t=3', 'A67NCUSQs2g'],
    ['https://www.youtube.com/embed/A67NCUSQs2g', 'A67NCUSQs2g'],
    ['https://music.youtube.com/watch?v=A67NCUSQs2g', 'A67NCUSQs2g'],
    ['https://www.youtube.com/playlist?list=PL123', null],
    ['https://example.org/watch?v=A67NCUSQs2g', null],
    ['https://evil.example/?https://youtu.be/A67NCUSQs2g', null],
  ])('%s', (address, id) => {
    expect(parseYouTubeVideoId(address)).toBe(id);
  });
});
