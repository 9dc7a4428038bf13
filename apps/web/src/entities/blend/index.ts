export { equalPower, rateOf, trackTimeAt, wallTimeOf, type Blend, type DeckSetting } from './blend';
export { barSeconds, beatsApartMs, bpmAt, defaultPoints, nearestBar } from './grid';
