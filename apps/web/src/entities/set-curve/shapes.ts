import { CURVE_TEMPLATES, templateCurve, type CurveTemplate } from '@segue/shared/domain/mixing';
import type { CurvePoint, CurveScale } from '../../ui/curve-editor';

export const ENERGY_SCALE: CurveScale = { low: 1, high: 10, step: 0.5 };

const NAMES: Readonly<Record<CurveTemplate, string>> = {
  'classic-arc': 'Classic Arc',
  'double-peak': 'Double Peak',
  'slow-burn': 'Slow Burn',
  opening: 'Opening',
  closing: 'Closing',
  marathon: 'Marathon',
  flat: 'Flat',
};

/** The named shapes, to be chosen from. */
export const SHAPES = Object.entries(NAMES).map(([value, label]) => ({ value, label }));

export const isTemplate = (name: string | null): name is CurveTemplate =>
  name !== null && name in CURVE_TEMPLATES;

/** A named shape laid over low..high, in steps of a half. */
export const shapeOf = (template: CurveTemplate, low: number, high: number): CurvePoint[] =>
  templateCurve(template, low, high).map(({ at, value }) => ({ at, value: Math.round(value * 2) / 2 }));
