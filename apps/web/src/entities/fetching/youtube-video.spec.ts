import { describe, expect, it } from 'vitest';
import { youtubePlayer, youtubeVideoOf } from './youtube-video';

describe('which video of YouTube an address is', () => {
  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com/watch?list=x&v=dQw4w9WgXcQ',
    'http://m.youtube.com/watch?v=dQw4w9WgXcQ&t=10',
    'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?t=3',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/dQw4w9WgXcQ',
  ])('%s', (address) => expect(youtubeVideoOf(address)).toBe('dQw4w9WgXcQ'));

  it.each([
    'https://soundcloud.com/kailash/higher',
    'https://www.youtube.com/@kailash',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ%22%3E%3Cscript',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'javascript://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'no address',
  ])('%s is none', (address) => expect(youtubeVideoOf(address)).toBeNull());
});

it('the player is the one without cookies', () => {
  expect(new URL(youtubePlayer('dQw4w9WgXcQ')).host).toBe('www.youtube-nocookie.com');
});
