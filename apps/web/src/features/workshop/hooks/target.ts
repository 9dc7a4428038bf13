import type { Playlist } from '@segue/shared/contracts/http';
import { CURVE_TEMPLATES, templateCurve, type CurveTemplate } from '@segue/shared/domain/mixing';
import type { CurvePoint, CurveScale } from '../../../ui/curve-editor';

export const ENERGY_SCALE: CurveScale = { low: 1, high: 10, step: 0.5 };

export const TEMPLATE_NAMES: Readonly<Record<CurveTemplate, string>> = {
  'classic-arc': 'Classic Arc',
  'double-peak': 'Double Peak',
  'slow-burn': 'Slow Burn',
  opening: 'Opening',
  closing: 'Closing',
  marathon: 'Marathon',
  flat: 'Flat',
};

export const isTemplate = (name: string | null): name is CurveTemplate =>
  name !== null && name in CURVE_TEMPLATES;

export const shapeOf = (template: CurveTemplate, low: number, high: number): CurvePoint[] =>
  templateCurve(template, low, high).map(({ at, value }) => ({ at, value: Math.round(value * 2) / 2 }));

/** The target that a playlist was made with. */
export function targetOf({ generation }: Playlist): CurvePoint[] | null {
  const curve = generation?.request.energyCurve;
  if (!curve) return null;
  if (!Array.isArray(curve)) return shapeOf(curve.template, curve.low, curve.high);
  return curve.length === 0 ? null : curve.map(({ at, energy }) => ({ at, value: energy }));
}

/** Wished minus heard energy of each place, on average; null where nothing is known or wished. */
export function offTarget(
  energies: readonly (number | null)[],
  wishedAt: (at: number) => number,
): number | null {
  const off = energies.flatMap((energy, index) =>
    energy === null
      ? []
      : Math.abs(energy - wishedAt(energies.length > 1 ? index / (energies.length - 1) : 0)),
  );
  return off.length === 0 ? null : off.reduce((sum, value) => sum + value, 0) / off.length;
}
