import { describe, expect, it } from 'vitest';
import { kindOf } from './image-kind.js';

describe('the kind of a picture', () => {
  it.each([
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['webp', Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'latin1')],
    [null, Buffer.from('GIF89a')],
    [null, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [null, Buffer.from('RIFF\u0001\u0002\u0003\u0004WAVEfmt ', 'latin1')],
    [null, Buffer.alloc(0)],
  ])('is %s', (kind, start) => {
    expect(kindOf(start)).toBe(kind);
  });
});
