import { describe, expect, it } from 'vitest';
import { rankVideos } from './rank-videos.js';

const higher = { title: 'Higher (Original)', artistCredit: 'Kailash', durationSeconds: 455 };
const original = { url: 'https://youtu.be/a', title: 'Kailash - Higher', durationSeconds: 456 };
const remix = { url: 'https://youtu.be/b', title: 'Kailash - Higher (Bamboo Mix)', durationSeconds: 449 };
const other = { url: 'https://youtu.be/c', title: 'Prana - Scarab', durationSeconds: 455 };

describe('rankVideos', () => {
  it('puts the video of the track before that of another version', () => {
    expect(rankVideos(higher, [remix, original])[0]).toEqual(original);
  });

  it('leaves out what is another track', () => {
    expect(rankVideos(higher, [other])).toEqual([]);
  });

  it('tries nothing when there is nothing', () => {
    expect(rankVideos(higher, [])).toEqual([]);
  });
});
