import type { Playlist } from '@segue/shared/contracts/http';
import { shapeOf } from '../../../entities/set-curve';
import type { CurvePoint } from '../../../ui/curve-editor';

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
