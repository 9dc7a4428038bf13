import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeckLane, type ElementClock } from './deck-lane';
import type { SpliceOrder } from './messages';

const RATE = 44_100;

/** A media element and a splice of which only the words matter. */
function deck(clock: ElementClock = { late: null }) {
  const told: SpliceOrder[] = [];
  const audio = Object.assign(new EventTarget(), {
    ...{ currentTime: 0, playbackRate: 1, duration: 100, ended: false },
  });
  const context = { currentTime: 0, sampleRate: RATE };
  const node = { context, port: { postMessage: (order: SpliceOrder) => told.push(order) } };
  const lane = new DeckLane(
    node as unknown as AudioWorkletNode,
    0,
    audio as unknown as HTMLMediaElement,
    clock,
  );
  /** The element has played so far, by a clock that is late. */
  const played = (seconds: number, at: number) => {
    audio.currentTime = seconds;
    context.currentTime = at;
    audio.dispatchEvent(new Event('timeupdate'));
  };
  return { audio, lane, told, played };
}

describe('a deck behind the splice', () => {
  it('stands where it is heard: never before its start, behind its element by the lag', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (origin, played, lag) => {
          const { audio, lane } = deck();
          audio.currentTime = origin;
          lane.letOut(lag);
          audio.currentTime = origin + played;
          expect(lane.position).toBeCloseTo(Math.max(origin, origin + played - lag), 9);
          expect(lane.close()).toBeCloseTo(Math.max(origin, origin + played - lag), 9);
          expect(lane.position).toBe(audio.currentTime);
        },
      ),
    );
  });

  it('goes back to its beginning when it was started and not heard yet', () => {
    const { audio, lane, told } = deck();
    audio.currentTime = 3;
    lane.follow();
    audio.currentTime = 3.4;
    expect(lane.close()).toBe(3);
    expect(told.map(({ kind }) => kind)).toEqual(['follow', 'stop']);
  });

  it('begins anew after its end, and comes in by a ramp only in the middle', () => {
    const { audio, lane, told } = deck();
    Object.assign(audio, { currentTime: 100, ended: true });
    lane.letOut(0.04);
    lane.close();
    Object.assign(audio, { currentTime: 50, ended: false });
    lane.letOut(0);
    expect(told.filter(({ kind }) => kind === 'start')).toEqual([
      { kind: 'start', lane: 0, lag: 1764, soft: false },
      { kind: 'start', lane: 0, lag: 0, soft: true },
    ]);
  });

  it('says how long it is, unless it waited for data or plays at another speed', () => {
    const ends = ['', 'waiting', 'ratechange'].map((event) => {
      const { audio, lane, told } = deck();
      audio.currentTime = 40;
      lane.letOut(0.04);
      lane.sounded(1);
      if (event === 'ratechange') audio.playbackRate = 1.02;
      if (event !== '') audio.dispatchEvent(new Event(event));
      lane.expectEnd();
      return told.at(-1);
    });
    expect(ends).toEqual([
      { kind: 'expect', lane: 0, length: 60 * RATE, whole: false },
      { kind: 'expect', lane: 0, length: null, whole: false },
      { kind: 'expect', lane: 0, length: null, whole: false },
    ]);
  });

  it('learns how late a clock is from one deck, and tells by it where the next one began', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.2, noNaN: true }), (late) => {
        const clock = { late: null };
        const [first, second] = [deck(clock), deck(clock)];
        first.lane.letOut(0.04);
        first.lane.sounded(10);
        first.played(0.3, 10.3 + late);
        second.lane.follow();
        second.played(0.25, 60.25 + late);
        const began = second.told.find((order) => order.kind === 'began');
        expect(began?.frame).toBeCloseTo(60 * RATE, 3);
      }),
    );
  });
});
