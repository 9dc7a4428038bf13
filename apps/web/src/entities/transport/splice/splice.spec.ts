import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpliceNews, SpliceOrder } from './messages';
import { Splice } from './splice';

const RATE = 8000;
const LAG = 320;

/** What a deck's element plays from a frame on; digital silence around it. */
interface Played {
  readonly from: number;
  readonly samples: readonly number[];
}

interface Timed {
  /** The order is heard before the block in which this frame is. */
  readonly at: number;
  readonly order: SpliceOrder;
}

interface Course {
  readonly decks: readonly [Played, Played];
  readonly orders: readonly Timed[];
  readonly blocks: readonly number[];
  readonly frames: number;
}

const silence = (count: number) => new Float32Array(count);

/** Runs a splice over two elements, and returns what both decks let out together. */
function run({ decks, orders, blocks, frames }: Course) {
  const splice = new Splice(RATE);
  const heard = silence(frames);
  const news: (SpliceNews & { readonly block: number })[] = [];
  const sources = decks.map(({ from, samples }) => {
    const source = silence(frames);
    source.set(samples.slice(0, Math.max(0, frames - from)), from);
    return source;
  });
  const waiting = [...orders];
  for (let at = 0, block = 0; at < frames; block++) {
    const count = Math.min(blocks[block % blocks.length]!, frames - at);
    while (waiting[0] && waiting[0].at < at + count) splice.obey(waiting.shift()!.order);
    const [a, b] = sources.map((source) => source.subarray(at, at + count)) as [Float32Array, Float32Array];
    const out = [silence(count), silence(count)] as const;
    const said = splice.process([[a, a] as const, [b, b] as const], [out, out], count);
    news.push(...said.map((one) => ({ ...one, block: at })));
    heard.set(out[0], at);
    at += count;
  }
  return { heard, news };
}

/** Without the silence at both ends. */
function sound(heard: Float32Array): number[] {
  const first = heard.findIndex((sample) => sample !== 0);
  return first < 0 ? [] : [...heard.slice(first, heard.findLastIndex((sample) => sample !== 0) + 1)];
}

/** Where two sounds part; null when they are the same. A whole list of samples is no message to read. */
function parting(heard: readonly number[], wanted: readonly number[]) {
  const at = wanted.findIndex((sample, index) => heard[index] !== sample);
  const where = at < 0 && heard.length !== wanted.length ? wanted.length : at;
  return where < 0
    ? null
    : { where, heard: heard.slice(where, where + 4), wanted: wanted.slice(where, where + 4) };
}

/** Numbered samples, so that a missing or doubled one is seen: what single precision holds exactly. */
const tone = (count: number, base: number) => Array.from({ length: count }, (_, index) => base + index);

const blocks = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
const start = (lane: 0 | 1, at: number, lag = LAG): Timed => ({
  at,
  order: { kind: 'start', lane, lag, soft: false },
});

describe('the splice', () => {
  it('lets the first frame of the next follow on the last one, whenever that was started and however it is asked', () => {
    fc.assert(
      fc.property(
        blocks,
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 2000, max: 6000 }),
        fc.integer({ min: -100, max: 2500 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.boolean(),
        (sizes, from, length, lead, second, told) => {
          const end = from + length;
          const begin = Math.max(from + 600, end - lead);
          const order: Timed['order'] = told
            ? { kind: 'ended', lane: 0 }
            : { kind: 'expect', lane: 0, length: length + 17, whole: true };
          const orders = [
            start(0, 0),
            { at: begin - 301, order: { kind: 'follow', lane: 1 } as const },
            { at: told ? end + 20 : begin - 300, order },
          ];
          const decks = [
            { from, samples: tone(length, 1) },
            { from: begin, samples: tone(second, 10_001) },
          ] as const;
          const { heard, news } = run({ decks, orders, blocks: sizes, frames: 14_000 });
          expect(parting(sound(heard), [...decks[0].samples, ...decks[1].samples])).toBeNull();
          expect(heard.findIndex((sample) => sample !== 0)).toBe(from + LAG);
          const over = news.find((one) => one.kind === 'over');
          expect(over?.next).toEqual({ lane: 1, lag: end + LAG - begin, exact: true });
        },
      ),
    );
  });

  it('keeps silence within a record, and at its end when it is longer than an error would be', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1300, max: 4000 }), (sizes, pause) => {
        const first = [...tone(900, 1), ...Array.from({ length: pause }, () => 0), ...tone(700, 2001)];
        const rest = Array.from({ length: pause }, () => 0);
        const length = first.length + pause;
        const decks = [
          { from: 100, samples: [...first, ...rest] },
          { from: 100 + length - 500, samples: tone(800, 10_001) },
        ] as const;
        const { heard } = run({
          decks,
          orders: [
            start(0, 0),
            { at: 200, order: { kind: 'expect', lane: 0, length, whole: true } },
            { at: 100 + length - 800, order: { kind: 'follow', lane: 1 } },
            { at: 100 + length + 100, order: { kind: 'ended', lane: 0 } },
          ],
          blocks: sizes,
          frames: 14_000,
        });
        expect(parting(sound(heard), [...first, ...rest, ...decks[1].samples])).toBeNull();
      }),
    );
  });

  it.each([
    ['rings at both ends', 500, 40],
    ['begins together with the filter', 512, 20],
  ])('adds the ringing of a resampled end to that of the beginning: the first one %s', (_, from, ring) => {
    const length = 3000;
    const { heard } = run({
      decks: [
        { from, samples: Array.from({ length: length + ring }, () => 1) },
        { from: 3000, samples: Array.from({ length: 2000 }, () => 1) },
      ],
      orders: [
        start(0, 0),
        { at: 2900, order: { kind: 'follow', lane: 1 } },
        { at: 2901, order: { kind: 'expect', lane: 0, length, whole: true } },
      ],
      blocks: [128],
      frames: 8000,
    });
    const both = sound(heard);
    const begun = length + ring - 40;
    expect(both).toHaveLength(begun + 2000);
    expect(both.slice(begun, begun + 40).every((sample) => sample === 2)).toBe(true);
  });

  it('says so when the next one is late, and lets it out when it comes', () => {
    const { heard, news } = run({
      decks: [
        { from: 100, samples: tone(2000, 1) },
        { from: 4000, samples: tone(500, 10_001) },
      ],
      orders: [
        start(0, 0),
        { at: 1800, order: { kind: 'follow', lane: 1 } },
        { at: 2200, order: { kind: 'ended', lane: 0 } },
      ],
      blocks: [128],
      frames: 8000,
    });
    expect(news.find((one) => one.kind === 'over')?.next).toMatchObject({ lane: 1, exact: false });
    expect(
      parting(
        sound(heard).filter((sample) => sample !== 0),
        [...tone(2000, 1), ...tone(500, 10_001)],
      ),
    ).toBeNull();
  });

  it('keeps the silence that a record begins with, when it is told when its element began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 5000 }), fc.boolean(), (leadIn, before) => {
        const begin = 1800;
        const { heard } = run({
          decks: [
            { from: 100, samples: tone(2000, 1) },
            { from: begin + leadIn, samples: tone(500, 10_001) },
          ],
          orders: [
            start(0, 0),
            { at: begin - 10, order: { kind: 'follow', lane: 1 } },
            { at: before ? begin + 200 : 2150, order: { kind: 'began', lane: 1, frame: begin, least: 640 } },
            { at: 2151, order: { kind: 'ended', lane: 0 } },
          ],
          blocks: [128],
          frames: 12_000,
        });
        const silent = Array.from({ length: leadIn }, () => 0);
        expect(parting(sound(heard), [...tone(2000, 1), ...silent, ...tone(500, 10_001)])).toBeNull();
      }),
    );
  });

  it('is silent at once when it is stopped, by a ramp, and plays nothing of what it held back', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1000, max: 3000 }), (sizes, at) => {
        const { heard } = run({
          decks: [
            { from: 100, samples: Array.from({ length: 5000 }, () => 1) },
            { from: at - 50, samples: tone(3000, 10_001) },
          ],
          orders: [
            start(0, 0),
            { at: at - 60, order: { kind: 'follow', lane: 1 } },
            { at, order: { kind: 'stop', lane: 0 } },
            { at, order: { kind: 'stop', lane: 1 } },
          ],
          blocks: sizes,
          frames: 9000,
        });
        const end = heard.findLastIndex((sample) => sample !== 0);
        expect(end).toBeLessThan(at + RATE * 0.004);
        const steps = heard.map((sample, index) => Math.abs(sample - (heard[index - 1] ?? 0)));
        expect(Math.max(...steps.slice(600))).toBeLessThan(0.05);
      }),
    );
  });

  it('plays from where it was sent, by a ramp, and nothing of what it held back', () => {
    const held = Array.from({ length: 1500 }, () => 0.5);
    const fresh = tone(1000, 1);
    const { heard } = run({
      decks: [
        { from: 100, samples: [...held, ...fresh] },
        { from: 0, samples: [] },
      ],
      orders: [
        start(0, 0),
        { at: 1400, order: { kind: 'stop', lane: 0 } },
        { at: 1600, order: { kind: 'start', lane: 0, lag: LAG, soft: true } },
      ],
      blocks: [100],
      frames: 6000,
    });
    const second = [...heard.slice(1600)];
    const ramp = RATE * 0.004;
    expect(second.findIndex((sample) => sample !== 0)).toBe(LAG + 1);
    expect(second.slice(LAG, LAG + ramp)).toEqual(
      fresh.slice(0, ramp).map((sample, at) => (sample * at) / ramp),
    );
    expect(parting(sound(heard).slice(-900), fresh.slice(-900))).toBeNull();
  });

  it('lets nothing out that it could not hold from its beginning on', () => {
    const { heard, news } = run({
      decks: [
        { from: 100, samples: tone(20_000, 1) },
        { from: 500, samples: tone(21_000, 30_001) },
      ],
      orders: [
        start(0, 0),
        { at: 200, order: { kind: 'follow', lane: 1 } },
        { at: 20_150, order: { kind: 'ended', lane: 0 } },
      ],
      blocks: [128],
      frames: 24_000,
    });
    expect(news.find((one) => one.kind === 'over')).toMatchObject({ lane: 0, next: null });
    expect(parting(sound(heard), tone(20_000, 1))).toBeNull();
  });

  it('says that a deck is over when all of it was let out, and not before', () => {
    const { news } = run({
      decks: [
        { from: 100, samples: tone(2000, 1) },
        { from: 0, samples: [] },
      ],
      orders: [start(0, 0), { at: 2150, order: { kind: 'ended', lane: 0 } }],
      blocks: [128],
      frames: 6000,
    });
    const over = news.filter((one) => one.kind === 'over');
    expect(over).toMatchObject([{ lane: 0, next: null }]);
    expect(over[0]!.block + 128).toBeGreaterThan(2100 + LAG);
    expect(over[0]!.block).toBeLessThanOrEqual(2100 + LAG);
  });
});
