import type { TracksProblemInput } from '@segue/shared/contracts/jobs';
import { formatKey } from '@segue/shared/domain/mixing';
import type { Random } from '../engine/random.js';

type TrackInput = TracksProblemInput['pool'][number];

/** A scene that a crate holds: where its tempos lie and how hot it runs. */
interface Scene {
  readonly genre: string;
  readonly styles: readonly string[];
  readonly bpm: number;
  readonly spread: number;
  readonly energy: number;
}

const SCENES: readonly Scene[] = [
  { genre: 'Electronic', styles: ['Deep House', 'House'], bpm: 122, spread: 3, energy: 5 },
  { genre: 'Electronic', styles: ['Techno', 'Minimal Techno'], bpm: 130, spread: 5, energy: 8 },
  { genre: 'Electronic', styles: ['Drum n Bass', 'Jungle'], bpm: 172, spread: 4, energy: 9 },
  { genre: 'Electronic', styles: ['Downtempo', 'Trip Hop'], bpm: 92, spread: 8, energy: 3 },
  { genre: 'Funk / Soul', styles: ['Disco', 'Boogie'], bpm: 115, spread: 6, energy: 6 },
  { genre: 'Reggae', styles: ['Dub', 'Roots Reggae'], bpm: 75, spread: 6, energy: 3 },
];

const VECTOR_LENGTH = 16;

/**
 * A made-up crate of any size: tracks cluster in scenes by tempo, style, energy and sound, share artists, labels and
 * releases, and miss values at the rate that real libraries do.
 */
export function syntheticCrate(size: number, random: Random): TrackInput[] {
  const centres = SCENES.map(() => gaussians(random, VECTOR_LENGTH));
  return Array.from({ length: size }, (_, number) => {
    const at = random.below(SCENES.length);
    return trackOf(number, SCENES[at] as Scene, centres[at] as number[], size, random);
  });
}

function trackOf(
  number: number,
  scene: Scene,
  centre: readonly number[],
  crateSize: number,
  random: Random,
): TrackInput {
  const known = <T>(value: T, rate: number): T | null => (random.unit() < rate ? value : null);
  const energy = Math.min(10, Math.max(1, Math.round(scene.energy + gaussian(random) * 1.8)));
  const key = {
    pitchClass: random.below(12),
    mode: random.unit() < 0.7 ? ('minor' as const) : ('major' as const),
  };
  const release = random.below(Math.ceil(crateSize / 3));
  return {
    id: `t${number}`,
    bpm: known(Math.round((scene.bpm + gaussian(random) * scene.spread) * 100) / 100, 0.97),
    bpmConfidence: 0.6 + random.unit() * 0.4,
    key: known(formatKey(key), 0.95),
    keyConfidence: 0.4 + random.unit() * 0.6,
    energy: known(energy, 0.95),
    moods: known({ happy: random.unit(), dark: 1 - energy / 12, relaxed: 1 - energy / 10 }, 0.8),
    styles: [scene.styles[random.below(scene.styles.length)] as string],
    genres: [scene.genre],
    artists: [`Artist ${random.below(Math.ceil(crateSize / 4))}`],
    label: known(`Label ${random.below(Math.ceil(crateSize / 8))}`, 0.9),
    releaseId: String(release),
    year: known(1975 + random.below(50), 0.95),
    loudnessLufs: known(-14 + gaussian(random) * 2.5, 0.9),
    audioVector: known(
      centre.map((value) => value + gaussian(random)),
      0.9,
    ),
    meaningVector: known(gaussians(random, VECTOR_LENGTH), 0.7),
    durationSeconds: 180 + random.below(300),
    lastPlayedDaysAgo: known(random.below(60), 0.3),
    rating: known(random.below(6), 0.5),
    crates: random.unit() < 0.2 ? ['Favourites'] : [],
  };
}

/** Box and Muller, 1958. */
const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());

const gaussians = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => gaussian(random));
