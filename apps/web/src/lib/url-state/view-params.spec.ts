import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, list, number, oneOf, readView, text, writeView, type Fields } from './view-params';

interface View {
  readonly q: string;
  readonly genre: readonly string[];
  readonly bpmMin: number | undefined;
  readonly hasAudio: boolean | undefined;
  readonly status: 'all' | 'failed';
}

const fields: Fields<View> = {
  q: text,
  genre: list,
  bpmMin: number,
  hasAudio: flag,
  status: oneOf(['all', 'failed']),
};
const plain: View = { q: '', genre: [], bpmMin: undefined, hasAudio: undefined, status: 'all' };

const views: fc.Arbitrary<View> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  genre: fc.array(fc.string({ minLength: 1 }).filter((value) => !value.includes('~'))),
  bpmMin: fc.option(fc.integer(), { nil: undefined }),
  hasAudio: fc.option(fc.boolean(), { nil: undefined }),
  status: fc.constantFrom('all' as const, 'failed' as const),
});

describe('a view in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(fields, writeView(fields, view))).toEqual(view);
      }),
    );
  });

  it('leaves the address bare when nothing is asked', () => {
    expect(writeView(fields, plain)).toBe('');
  });

  it('reads nonsense as nothing asked', () => {
    expect(readView(fields, '?bpmMin=fast&hasAudio=maybe&status=odd&other=1')).toEqual(plain);
  });

  it('keeps a genre with commas whole', () => {
    const view = { ...plain, genre: ['Folk, World, & Country', 'Reggae'] };
    expect(readView(fields, writeView(fields, view)).genre).toEqual(view.genre);
  });
});
