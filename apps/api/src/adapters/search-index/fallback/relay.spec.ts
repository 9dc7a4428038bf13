import { expect, it } from 'vitest';
import { Relay } from './relay.js';

async function* numbers(upTo: number, end?: Error): AsyncGenerator<number> {
  for (let number = 1; number <= upTo; number++) yield await Promise.resolve(number);
  if (end !== undefined) throw end;
}

async function collect(source: AsyncIterable<number>): Promise<number[]> {
  const items: number[] = [];
  for await (const item of source) items.push(item);
  return items;
}

it('gives both readers everything', async () => {
  const relay = new Relay<number>();
  expect(await Promise.all([collect(relay.through(numbers(4))), collect(relay)])).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ]);
});

it('lets the first reader go on when the second one stops', async () => {
  const relay = new Relay<number>();
  const first = collect(relay.through(numbers(4)));
  await relay[Symbol.asyncIterator]().next();
  relay.stop();
  expect(await first).toEqual([1, 2, 3, 4]);
});

it('never lets the second reader take a part for the whole', async () => {
  const relay = new Relay<number>();
  const first = collect(relay.through(numbers(2, new Error('The source broke.'))));
  const second = collect(relay);
  await expect(first).rejects.toThrow('The source broke.');
  await expect(second).rejects.toThrow('ended too early');
});
