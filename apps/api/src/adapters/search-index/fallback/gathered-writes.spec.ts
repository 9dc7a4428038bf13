import { expect, it } from 'vitest';
import type { TrackDocument } from '../search-index.port.js';
import { ADA, bareDocument } from '../testing/corpus.js';
import { GatheredWrites } from './gathered-writes.js';

/** Notes what is written; a write that is told to fails. */
class Notebook {
  readonly lines: string[] = [];
  failing = false;

  async upsert(documents: readonly TrackDocument[]): Promise<void> {
    await Promise.resolve();
    if (this.failing) throw new Error('Full.');
    this.lines.push(documents.map(({ title }) => title).join(' '));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await Promise.resolve();
    this.lines.push(`- ${ids.join(' ')}`);
  }
}

const titled = (id: string, title: string): TrackDocument => bareDocument(ADA, id, title);

it('writes in one go what came while another write was under way, the last word on each document', async () => {
  const notebook = new Notebook();
  const writes = new GatheredWrites(notebook);
  const first = writes.upsert([titled('a', 'A')]);
  await Promise.resolve();
  const others = [
    writes.upsert([titled('b', 'B')]),
    writes.upsert([titled('c', 'C')]),
    writes.upsert([titled('b', 'B2')]),
    writes.remove([titled('c', '').id]),
  ];
  await Promise.all([first, ...others]);
  expect(notebook.lines).toEqual(['A', `- ${titled('c', '').id}`, 'B2']);
});

it('tells everybody whose write failed, and goes on', async () => {
  const notebook = new Notebook();
  const writes = new GatheredWrites(notebook);
  notebook.failing = true;
  const failed = [writes.upsert([titled('a', 'A')]), writes.upsert([titled('b', 'B')])];
  for (const one of failed) await expect(one).rejects.toThrow('Full.');
  notebook.failing = false;
  await writes.upsert([titled('c', 'C')]);
  expect(notebook.lines).toEqual(['C']);
});
