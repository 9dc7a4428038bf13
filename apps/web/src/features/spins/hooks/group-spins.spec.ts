import type { Spin } from '@segue/shared/contracts/http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSpins } from './group-spins';

const spin = (playedAt: string, session: string) => ({ playedAt, session }) as Spin;

describe('plays in groups', () => {
  it('are kept apart by day and by session', () => {
    const groups = groupSpins([
      spin('2026-11-20T14:00:00Z', 'Bar'),
      spin('2026-11-20T13:00:00Z', 'Bar'),
      spin('2026-11-20T12:00:00Z', ''),
      spin('2026-11-18T12:00:00Z', ''),
    ]);
    expect(groups.map(({ day, session, spins }) => [day, session, spins.length])).toEqual([
      ['2026-11-20', 'Bar', 2],
      ['2026-11-20', '', 1],
      ['2026-11-18', '', 1],
    ]);
  });

  it('lose none, and keep their order', () => {
    const anySpin = fc.record({
      playedAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      session: fc.constantFrom('', 'Bar', 'Home'),
    });
    fc.assert(
      fc.property(fc.array(anySpin), (plays) => {
        const spins = plays.map(({ playedAt, session }) => spin(playedAt, session));
        expect(groupSpins(spins).flatMap((group) => group.spins)).toEqual(spins);
      }),
    );
  });
});
