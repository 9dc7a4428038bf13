import { describe, expect, it } from 'vitest';
import { mappingProblem, readRow } from './table-fields';

describe('naming the columns of a table', () => {
  it('needs a title, or the path of a file', () => {
    expect(mappingProblem({ Song: 'ignore', Who: 'artist' })).toContain('Say which column is the title');
    expect(mappingProblem({ Song: 'title', Who: 'artist' })).toBeNull();
    expect(mappingProblem({ Location: 'path' })).toBeNull();
  });

  it('takes each field once, but leaves out as many columns as you like', () => {
    expect(mappingProblem({ Song: 'title', Name: 'title' })).toContain('Two columns are “Title”');
    expect(mappingProblem({ Song: 'title', a: 'ignore', b: 'ignore' })).toBeNull();
  });

  it('shows how a row will read, title first, wherever its columns stand', () => {
    const columns = [{ name: 'Tempo' }, { name: 'x' }, { name: 'Song' }];
    const mapping = { Tempo: 'bpm', x: 'ignore', Song: 'title' } as const;
    expect(readRow(columns, ['128', 'y', 'Kiba'], mapping)).toEqual([
      { field: 'title', value: 'Kiba' },
      { field: 'bpm', value: '128' },
    ]);
  });

  it('reads a row that ends early as empty there', () => {
    expect(readRow([{ name: 'a' }, { name: 'b' }], ['1'], { a: 'title', b: 'artist' })[1]?.value).toBe('');
  });
});
