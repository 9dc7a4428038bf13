export { composeSong, type Song, type SongTruth } from './song.js';
export { planSong, type SongPlan, type SongWish } from './song-plan.js';
export { STYLES, type StyleSheet, type SynthStyle } from './styles.js';
export type { SynthKey } from './harmony.js';
export { between, pick, type Random, seededRandom } from './random.js';
export { clickTrack, silence, sine } from './signals.js';
export { encodeWav, type WavFormat } from './wav.js';
