import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { FreshQueryClient } from './fresh-query-client';

/** A list on a server whose first answer is held back until it is let go. */
function slowList() {
  let kept = ['old'];
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let asked = 0;
  const ask = async (): Promise<string[]> => {
    asked += 1;
    const answer = kept;
    if (asked === 1) await held;
    return answer;
  };
  return { ask, letGo, change: (next: string[]) => (kept = next), asked: () => asked };
}

describe('the query client', () => {
  it('asks once more for a first answer that was on its way when something changed', async () => {
    const list = slowList();
    const client = new FreshQueryClient();
    const observer = new QueryObserver(client, { queryKey: ['list'], queryFn: list.ask });
    const stop = observer.subscribe(() => undefined);
    list.change(['old', 'new']);
    const over = client.invalidateQueries({ queryKey: ['list'] });
    list.letGo();
    await over;
    expect(client.getQueryData(['list'])).toEqual(['old', 'new']);
    expect(list.asked()).toBe(2);
    stop();
  });

  it('leaves alone what it was not asked of', async () => {
    const list = slowList();
    const client = new FreshQueryClient();
    const stop = new QueryObserver(client, { queryKey: ['list'], queryFn: list.ask }).subscribe(
      () => undefined,
    );
    await client.invalidateQueries({ queryKey: ['other'] });
    list.letGo();
    await expect.poll(() => client.getQueryData(['list'])).toEqual(['old']);
    expect(list.asked()).toBe(1);
    stop();
  });
});
