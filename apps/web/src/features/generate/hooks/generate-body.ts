import {
  poolOf,
  type GenerateBody,
  type GenerateForm,
  type PhaseForm,
  type QuotaForm,
} from './generate-form';

/** What is sent. `seed` makes the answer repeatable; leaving it out lets the server choose one. */
export function generateBody(form: GenerateForm, seeds: readonly string[], crate = ''): GenerateBody {
  const { name, by, length, minutes, overlapSeconds, energyCurve, bpmCurve, first, last } = form;
  const { pitchRange, keyLock, bpmOrder, mode, ratedPairs, answers } = form;
  return {
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(by === 'tracks' ? { length } : { minutes, overlapSeconds }),
    ...(energyCurve && { energyCurve: energyCurve.map(({ at, value }) => ({ at, energy: value })) }),
    ...(bpmCurve && { bpmCurve: bpmCurve.map(({ at, value }) => ({ at, bpm: value })) }),
    ...(first !== null && seeds.includes(first) && { first }),
    ...(last !== null && seeds.includes(last) && { last }),
    seeds: [...seeds],
    forbidden: [...form.forbidden],
    phases: form.phases.map(phaseOf),
    quotas: form.quotas.map(quotaOf),
    pool: poolOf(form, crate),
    ...{ pitchRange, keyLock, bpmOrder, mode, ratedPairs, answers },
  };
}

const rangeOf = (range: readonly [number, number]) => ({ min: range[0], max: range[1] });

function phaseOf({ name, from, to, styles, bpm, energy }: PhaseForm, index: number) {
  return {
    name: name.trim() || `Phase ${index + 1}`,
    ...{ from: from / 100, to: to / 100 },
    only: {
      ...(styles.length > 0 && { styles: [...styles] }),
      ...(bpm && { bpm: rangeOf(bpm) }),
      ...(energy && { energy: rangeOf(energy) }),
    },
  };
}

function quotaOf(quota: QuotaForm) {
  if (quota.kind === 'each') {
    return { name: `One ${quota.each}`, each: quota.each, max: quota.count };
  }
  const of = { crates: [quota.crate] };
  return quota.kind === 'least'
    ? { name: quota.crate, of, min: quota.count }
    : { name: quota.crate, of, max: quota.count };
}
