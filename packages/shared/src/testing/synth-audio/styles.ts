import type { Drum } from './drums.js';
import type { TimbreName } from './tones.js';

/**
 * How a style is played, a bar of sixteen steps a string: `X` accent, `x` hit, `o` ghost, `.` rest.
 * Several bars take turns. The tempo is the one that a DJ would write on the sleeve.
 */
export interface StyleSheet {
  /** What Discogs calls it. */
  discogsStyles: readonly string[];
  bpm: { min: number; max: number };
  /** How late the off sixteenths come, as a share of a step. */
  swing: number;
  drums: Partial<Record<Drum, readonly string[]>>;
  bass: { timbre: TimbreName; steps: readonly string[] };
  chords: { timbre: TimbreName; steps: readonly string[] };
}

const FOUR_TO_THE_FLOOR = ['X...X...X...X...'];
const BACKBEAT = ['....X.......X...'];
const EIGHTHS = ['x.o.x.o.x.o.x.o.'];
const OFFBEAT = ['..x...x...x...x.'];
const HELD = ['X...............'];

export const STYLES = {
  house: {
    discogsStyles: ['House', 'Deep House'],
    bpm: { min: 118, max: 128 },
    swing: 0.12,
    drums: { kick: FOUR_TO_THE_FLOOR, clap: BACKBEAT, openHat: OFFBEAT, shaker: ['o.oxo.oxo.oxo.ox'] },
    bass: { timbre: 'bass', steps: ['..x..x....x..x..', '..x..x...xx...x.'] },
    chords: { timbre: 'stab', steps: ['X..x..x.........', 'X..x..x....x..x.'] },
  },
  techno: {
    discogsStyles: ['Techno', 'Minimal'],
    bpm: { min: 124, max: 142 },
    swing: 0,
    drums: {
      kick: FOUR_TO_THE_FLOOR,
      closedHat: OFFBEAT,
      rim: ['...x..x....x..x.'],
      ride: ['..o...o...o...o.'],
    },
    bass: { timbre: 'sub', steps: ['.xxx.xxx.xxx.xxx'] },
    chords: { timbre: 'stab', steps: ['...x............', '...x......x.....'] },
  },
  trance: {
    discogsStyles: ['Trance', 'Goa Trance', 'Psy-Trance'],
    bpm: { min: 132, max: 148 },
    swing: 0,
    drums: { kick: FOUR_TO_THE_FLOOR, clap: BACKBEAT, openHat: OFFBEAT },
    bass: { timbre: 'bass', steps: ['.xxx.xxx.xxx.xxx'] },
    chords: { timbre: 'pluck', steps: ['X.xxX.xxX.xxX.x.'] },
  },
  drumAndBass: {
    discogsStyles: ['Drum n Bass'],
    bpm: { min: 168, max: 178 },
    swing: 0,
    drums: {
      kick: ['X.........X.....', 'X.........X..x..'],
      snare: ['....X.......X...', '....X..o.o..X...'],
      closedHat: EIGHTHS,
    },
    bass: { timbre: 'sub', steps: ['X.....x...X.....', 'X.........x...x.'] },
    chords: { timbre: 'pad', steps: HELD },
  },
  jungle: {
    discogsStyles: ['Jungle'],
    bpm: { min: 158, max: 170 },
    swing: 0.05,
    drums: {
      kick: ['X.X.......XX....', 'X.X.......X.....'],
      snare: ['....X..o.o..X..o', '....X..o.o....X.'],
      ride: ['x.x.x.x.x.x.x.x.'],
    },
    bass: { timbre: 'sub', steps: ['X.......x..x....'] },
    chords: { timbre: 'pad', steps: HELD },
  },
  hipHop: {
    discogsStyles: ['Boom Bap', 'Conscious'],
    bpm: { min: 82, max: 98 },
    swing: 0.25,
    drums: {
      kick: ['X..x..x...x.....', 'X......x..xx....'],
      snare: BACKBEAT,
      closedHat: ['x.x.x.xox.x.x.x.'],
    },
    bass: { timbre: 'bass', steps: ['X..x......x..x..'] },
    chords: { timbre: 'piano', steps: ['X.....x.........'] },
  },
  dub: {
    discogsStyles: ['Dub', 'Roots Reggae'],
    bpm: { min: 66, max: 80 },
    swing: 0.15,
    drums: { kick: ['........X.......', '........X.....o.'], rim: ['........X.......'], closedHat: EIGHTHS },
    bass: { timbre: 'sub', steps: ['X..x..x.....x.x.', 'X..x..x.x.......'] },
    chords: { timbre: 'organ', steps: ['....X.......X...', '....X.x.....X.x.'] },
  },
  dubstep: {
    discogsStyles: ['Dubstep'],
    bpm: { min: 138, max: 142 },
    swing: 0,
    drums: {
      kick: ['X.....x...o.....', 'X..x..........x.'],
      snare: ['........X.......'],
      closedHat: ['x.x.x.xxx.x.x.x.'],
    },
    bass: { timbre: 'bass', steps: ['X..x..x.X.x.x...'] },
    chords: { timbre: 'pad', steps: HELD },
  },
  ukGarage: {
    discogsStyles: ['UK Garage', 'Speed Garage'],
    bpm: { min: 128, max: 134 },
    swing: 0.3,
    drums: {
      kick: ['X.........x.....', 'X......x..x.....'],
      snare: BACKBEAT,
      closedHat: ['..x..xx...x..xx.'],
    },
    bass: { timbre: 'bass', steps: ['X..x...x..x.....'] },
    chords: { timbre: 'stab', steps: ['..X..x....X..x..'] },
  },
  disco: {
    discogsStyles: ['Disco', 'Funk'],
    bpm: { min: 108, max: 124 },
    swing: 0.05,
    drums: { kick: FOUR_TO_THE_FLOOR, snare: BACKBEAT, openHat: OFFBEAT, closedHat: ['xoxoxoxoxoxoxoxo'] },
    bass: { timbre: 'bass', steps: ['X.x.X.x.X.x.X.x.'] },
    chords: { timbre: 'guitar', steps: ['..xx..x...xx..x.'] },
  },
  rock: {
    discogsStyles: ['Classic Rock', 'Pop Rock'],
    bpm: { min: 100, max: 138 },
    swing: 0,
    drums: {
      kick: ['X.......X.x.....', 'X.....x.X.......'],
      snare: BACKBEAT,
      closedHat: ['X.x.X.x.X.x.X.x.'],
    },
    bass: { timbre: 'bass', steps: ['x.x.x.x.x.x.x.x.'] },
    chords: { timbre: 'guitar', steps: ['X.x.x.xxx.x.x.x.'] },
  },
  ballad: {
    discogsStyles: ['Ballad', 'Soul'],
    bpm: { min: 58, max: 76 },
    swing: 0,
    drums: { kick: ['X.......X.o.....'], snare: BACKBEAT, closedHat: ['x.x.x.x.x.x.x.x.'] },
    bass: { timbre: 'bass', steps: ['X.......X.....x.'] },
    chords: { timbre: 'piano', steps: ['X.o.x.o.X.o.x.o.'] },
  },
} satisfies Record<string, StyleSheet>;

export type SynthStyle = keyof typeof STYLES;
