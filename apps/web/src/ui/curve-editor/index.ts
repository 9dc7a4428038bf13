export { CurveEditor } from './curve-editor';
export { onScale, valueAt, type CurvePoint, type CurveScale } from './curve-points';
