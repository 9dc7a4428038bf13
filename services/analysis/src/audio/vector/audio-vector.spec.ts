import { composeSong, type SynthStyle } from '@segue/shared/testing';
import { describe, expect, it } from 'vitest';
import { Listener } from '../listen.js';
import { dynamicComplexity } from '../loudness/dynamic-complexity.js';
import { danceability } from '../rhythm/danceability.js';
import { pickOnsets } from '../rhythm/onsets.js';
import { audioVector, VECTOR_DIMENSIONS, VECTOR_VERSION } from './audio-vector.js';

function vectorOf(style: SynthStyle, seed: number, pitchClass: number) {
  const seconds = 8;
  const key = { pitchClass, mode: 'minor' as const };
  const listener = new Listener();
  listener.push(composeSong({ seed, style, seconds, key, arranged: false }).samples);
  const heard = listener.end();
  return audioVector({
    ...heard,
    seconds,
    onsets: pickOnsets(heard.strength.flux, heard.strength.frameRate),
    danceability: danceability(heard.levels),
    dynamicComplexity: dynamicComplexity(heard.levels),
  });
}

const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, i) => value - b[i]!));

describe('the audio vector', () => {
  const techno = vectorOf('techno', 1, 2);

  it('carries its version and one finite value for every dimension', () => {
    expect(techno.version).toBe(VECTOR_VERSION);
    expect(techno.values).toHaveLength(VECTOR_DIMENSIONS.length);
    expect(techno.values.every(Number.isFinite)).toBe(true);
  });

  it('names each dimension once', () => {
    expect(new Set(VECTOR_DIMENSIONS.map(({ name }) => name)).size).toBe(VECTOR_DIMENSIONS.length);
  });

  it('is nearer for another techno track in another key than for a ballad', () => {
    const otherTechno = vectorOf('techno', 2, 7);
    const ballad = vectorOf('ballad', 3, 2);
    expect(distance(techno.values, otherTechno.values)).toBeLessThan(distance(techno.values, ballad.values));
  });

  it('has no dead dimension: each varies between styles', () => {
    const vectors = [techno, vectorOf('ballad', 3, 2), vectorOf('dub', 4, 5), vectorOf('drumAndBass', 5, 9)];
    const dead = VECTOR_DIMENSIONS.filter(
      (_, i) => new Set(vectors.map(({ values }) => values[i]!.toFixed(3))).size < 2,
    );
    expect(dead.map(({ name }) => name)).toEqual([]);
  });
});
