import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../music/index.js';
import { rankCandidates } from './rank.js';
import { readPath } from './read-path.js';

const WARDANCE = {
  id: 'wardance',
  clues: {
    title: 'Wardance (Serial Killaz Remix)',
    artist: 'Tribe Of Issachar',
    album: 'Wardance (Serial Killaz Remixes)',
    durationSeconds: 312,
    position: 'A',
    ordinal: 1,
    year: 2007,
  },
};

/** The rows of the table under "Worked examples". */
const page = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const table = page.slice(page.indexOf('## Worked examples'), page.indexOf('## Sources'));
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the worked examples of the README', () => {
  it('are there', () => {
    expect(rows.length).toBeGreaterThanOrEqual(7);
  });

  it.each(rows)('%s%s', (_, file = '', length = '', penalties, distance, decision) => {
    const durationSeconds = parseDuration(length);
    const readings = readPath(file).map((reading) => ({ ...reading, durationSeconds }));
    const found = rankCandidates(readings, [WARDANCE]);
    const named = found.ranked[0]?.distance.penalties
      .filter(({ amount }) => amount > 0)
      .map(({ name, amount }) => `${name} ${amount.toFixed(2)}`);
    expect(named?.join(', ') || 'none').toBe(penalties);
    expect(found.ranked[0]?.distance.total.toFixed(3)).toBe(distance);
    expect(found.decision).toBe(decision);
  });
});
