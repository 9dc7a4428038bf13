import { describe, expect, it } from 'vitest';
import { generateRequest } from '@segue/shared/contracts/http';
import { shapeOf } from '../../../entities/set-curve';
import { generateBody } from './generate-body';
import { EMPTY_FORM, type GenerateForm } from './generate-form';
import { generationsOf } from './fitness-history';

const SEED = '018f2f6e-0000-7000-8000-000000000001';
const filled: GenerateForm = {
  ...EMPTY_FORM,
  name: '  Warm-up ',
  by: 'minutes',
  minutes: 75,
  withAudioOnly: true,
  genre: ['Electronic'],
  bpm: [118, 126],
  energyCurve: shapeOf('slow-burn', 1, 10),
  bpmCurve: shapeOf('marathon', 118, 126),
  bpmOrder: 'rising',
  mode: 'blocks',
  first: SEED,
  forbidden: ['018f2f6e-0000-7000-8000-000000000002'],
  phases: [{ name: '', from: 0, to: 30, styles: ['House'], bpm: [118, 122], energy: null }],
  quotas: [
    { kind: 'each', each: 'label', count: 1 },
    { kind: 'least', crate: 'peak', count: 5 },
  ],
  pitchRange: 16,
  keyLock: false,
};

describe('what the form sends', () => {
  it('is what the contract takes, untouched or filled in', () => {
    expect(generateRequest.safeParse(generateBody(EMPTY_FORM, [])).success).toBe(true);
    expect(generateRequest.safeParse(generateBody(filled, [SEED])).error).toBeUndefined();
  });

  it('gives either a number of tracks or minutes', () => {
    expect(generateBody(EMPTY_FORM, [])).toMatchObject({ length: 20 });
    expect(generateBody(filled, [])).not.toHaveProperty('length');
    expect(generateBody(filled, [])).toMatchObject({ minutes: 75, name: 'Warm-up', overlapSeconds: 16 });
  });

  it('says phases in shares of the set, and what has no name gets one', () => {
    expect(generateBody(filled, [SEED]).phases).toEqual([
      { name: 'Phase 1', from: 0, to: 0.3, only: { styles: ['House'], bpm: { min: 118, max: 122 } } },
    ]);
  });

  it('does not ask for a first track that is no seed any more', () => {
    expect(generateBody(filled, [SEED]).first).toBe(SEED);
    expect(generateBody(filled, [])).not.toHaveProperty('first');
  });
});

describe('the course of the search', () => {
  it('is in order, without doubles and without what is not a generation', () => {
    const generation = (n: number) => ({ generation: n, best: n / 10, mean: 0, diversity: 0, terms: [] });
    const details = [generation(2), 'noise', null, generation(1), { generation: 'x' }, generation(2)];
    expect(generationsOf(details).map((one) => one.generation)).toEqual([1, 2]);
  });
});
