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

  it('plays nothing but our own api', () => {
    const foreign = { ...item('a'), src: 'https://elsewhere.example/a.mp3' };
    expect(readQueue(JSON.stringify({ items: [foreign], index: 0, time: 0 })).queue).toEqual([]);
  });
});
