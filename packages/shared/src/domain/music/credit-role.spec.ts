import { describe, expect, it } from 'vitest';
import { creditRoles } from './credit-role.js';

describe('the role of a credit', () => {
  it.each([
    ['Remix', ['remix']],
    ['Producer, Written-By', ['producer', 'writer']],
    ['Vocals [Featuring]', ['vocals', 'featuring']],
    ['Featuring [Uncredited]', ['featuring']],
    ['Written-By [Credited to, With], Producer', ['writer', 'producer']],
    ['Co-producer', ['producer']],
    ['Edited By', ['edit']],
    ['DJ Mix', ['dj-mix']],
    ['Backing Vocals', ['vocals']],
    ['Artwork [Cover, Stickers], Design', []],
    ['Mastered By [Remastered]', []],
    ['', []],
  ])('%s is %j', (role, expected) => {
    expect(creditRoles(role)).toEqual(expected);
  });
});
