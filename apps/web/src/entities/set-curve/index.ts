export { ENERGY_SCALE, isTemplate, shapeOf, SHAPES } from './shapes';
