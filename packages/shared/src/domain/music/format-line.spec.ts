import { describe, expect, it } from 'vitest';
import { formatNames, parseFormatLine } from './format-line.js';

describe('the format line of an export', () => {
  it.each([
    ['12", EP', [['Vinyl', 1, ['12"', 'EP']]]],
    ['LP, Album, RE, RM', [['Vinyl', 1, ['LP', 'Album', 'Reissue', 'Remastered']]]],
    ['2x12", Album', [['Vinyl', 2, ['12"', 'Album']]]],
    [
      '2xLP, Comp, Ltd, Num, Gat',
      [['Vinyl', 2, ['LP', 'Compilation', 'Limited Edition', 'Numbered', 'Gat']]],
    ],
    [
      '12", S/Sided, Etch, Ltd, RP, Ora',
      [['Vinyl', 1, ['12"', 'Single Sided', 'Etched', 'Limited Edition', 'Repress', 'Ora']]],
    ],
    ['12", Promo, W/Lbl', [['Vinyl', 1, ['12"', 'Promo', 'White Label']]]],
    ['CD, Album', [['CD', 1, ['Album']]]],
    [
      'LP, Album + 12"',
      [
        ['Vinyl', 1, ['LP', 'Album']],
        ['Vinyl', 1, ['12"']],
      ],
    ],
    [
      '2xLP, Album, RP + CD, Album, RP + RE, Gat',
      [
        ['Vinyl', 2, ['LP', 'Album', 'Repress']],
        ['CD', 1, ['Album', 'Repress']],
        [null, 1, ['Reissue', 'Gat']],
      ],
    ],
    ['', []],
  ])('%s', (line, expected) => {
    const found = parseFormatLine(line).map(({ medium, quantity, descriptions }) => [
      medium,
      quantity,
      descriptions,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('formatNames', () => {
  it.each([
    ['2x12", Album, RE', ['Vinyl', '12"', 'Album', 'Reissue']],
    ['LP, Album + CD, Album', ['Vinyl', 'LP', 'Album', 'CD']],
    ['Vinyl', ['Vinyl']],
    ['', []],
  ])('%s', (line, names) => {
    expect(formatNames(line)).toEqual(names);
  });
});
