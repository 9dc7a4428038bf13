import { describe, expect, it } from 'vitest';
import { generateRequest } from '@segue/shared/contracts/http';
import { curveOf, EMPTY_FORM, generateBody, type GenerateForm } from './generate-form';
import { generationsOf } from './fitness-history';

const filled: GenerateForm = {
  ...EMPTY_FORM,
  name: '  Warm-up ',
  by: 'minutes',
  minutes: 75,
  withAudioOnly: true,
  genre: ['Electronic'],
  bpm: [118, 126],
  curve: curveOf('slow-burn'),
  pitchRange: 16,
  keyLock: false,
};

describe('what the form sends', () => {
  it('is what the contract takes, untouched or filled in', () => {
    expect(generateRequest.safeParse(generateBody(EMPTY_FORM, [])).success).toBe(true);
    expect(
      generateRequest.safeParse(generateBody(filled, ['018f2f6e-0000-7000-8000-000000000001'])).success,
    ).toBe(true);
  });

  it('gives either a number of tracks or minutes', () => {
    expect(generateBody(EMPTY_FORM, [])).toMatchObject({ length: 20 });
    expect(generateBody(filled, [])).not.toHaveProperty('length');
    expect(generateBody(filled, [])).toMatchObject({ minutes: 75, name: 'Warm-up' });
  });
});

describe('the course of the search', () => {
  it('is in order, without doubles and without what is not a generation', () => {
    const generation = (n: number) => ({ generation: n, best: n / 10, mean: 0, terms: [] });
    const details = [generation(2), 'noise', null, generation(1), { generation: 'x' }, generation(2)];
    expect(generationsOf(details).map((one) => one.generation)).toEqual([1, 2]);
  });
});
