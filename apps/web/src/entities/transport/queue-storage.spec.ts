// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepQueue, keptQueue, readQueue } from './queue-storage';
import { startQueue } from './queue';

const item = (id: string) => ({
  id,
  title: id,
  subtitle: '',
  thumbUrl: null,
  href: `/tracks/${id}`,
  src: `/api/tracks/${id}/audio`,
});

describe('the queue after a reload', () => {
  beforeEach(() => localStorage.clear());

  it('is as it was', () => {
    keepQueue({ ...startQueue([item('a'), item('b')], 1), time: 12.5 });
    const { queue, index, time } = keptQueue();
    expect(queue.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([index, time]).toEqual([1, 12.5]);
  });

  it.each([null, '', '{', '[]', '{"items":[{}]}', '{"items":3}'])('is empty when %s was kept', (text) => {
    expect(readQueue(text)).toEqual({ queue: [], index: 0, time: 0 });
  });

  it('keeps how a track stands in a set, and nothing that could not be played', () => {
    const cue = {
      from: 4,
      out: 180,
      blendSeconds: 16,
      rate: 1.02,
      heldUntil: 20,
      settledAt: 44,
      keyLock: true,
    };
    const mixes = [cue, { ...cue, out: null }, { ...cue, rate: 0 }, { ...cue, from: 'x' }, 'no'];
    const items = mixes.map((mix, index) => ({ ...item(String(index)), mix }));
    const { queue } = readQueue(JSON.stringify({ items, index: 0, time: 0 }));
    expect(queue.map(({ mix }) => mix)).toEqual([cue, { ...cue, out: null }, ...Array<undefined>(3)]);
  });

  it('plays nothing but our own api', () => {
    const foreign = { ...item('a'), src: 'https://elsewhere.example/a.mp3' };
    expect(readQueue(JSON.stringify({ items: [foreign], index: 0, time: 0 })).queue).toEqual([]);
  });
});
