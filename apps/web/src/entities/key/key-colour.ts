import { camelotNumber, type MusicalKey } from '@segue/shared/domain/mixing';

/** Hue of each place on the Camelot wheel in OKLCH degrees: neighbours mix, and look alike. */
export const keyHue = (number: number): number => (number * 30 + 165) % 360;

export const hueOfKey = (key: MusicalKey): number => keyHue(camelotNumber(key));
