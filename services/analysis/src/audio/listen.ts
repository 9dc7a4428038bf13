import { SAMPLE_RATE } from './decode/decode.js';
import { LevelTrack } from './loudness/level-track.js';
import { OnsetDetector, type OnsetStrength } from './rhythm/onset-strength.js';
import type { SampleListener } from './sample-listener.js';
import { Spectrogram } from './spectrum/spectrogram.js';
import { type Timbre, TimbreMeter } from './timbre/timbre.js';
import { PitchProfile, type PitchProfileFound } from './tonal/pitch-profile.js';
import { type BandEnvelopes, BandSplitter } from './waveform/band-envelopes.js';

/** Everything that is gathered while the samples pass by once; small enough to keep for a three-hour mix. */
export interface Heard {
  strength: OnsetStrength;
  profile: PitchProfileFound;
  timbre: Timbre;
  /** Levels of 10 ms blocks. */
  levels: Float32Array;
  envelopes: BandEnvelopes;
}

/** 46 ms every 11.6 ms: fine in time, for onsets and timbre. */
const FAST = { size: 2048, hop: 512 };
/** 186 ms every 93 ms: fine in pitch, down to the bass. */
const SLOW = { size: 8192, hop: 4096 };

/** Hears a recording once: one fast and one slow spectrogram, band envelopes and levels. */
export class Listener implements SampleListener<Heard> {
  private readonly onsets = new OnsetDetector(SAMPLE_RATE / FAST.hop, FAST.size, SAMPLE_RATE);
  private readonly timbre = new TimbreMeter(FAST.size, SAMPLE_RATE);
  private readonly pitches = new PitchProfile(SLOW.size, SAMPLE_RATE);
  private readonly fast = new Spectrogram(FAST.size, FAST.hop, [
    (frame) => this.onsets.consume(frame),
    (frame) => this.timbre.consume(frame),
  ]);
  private readonly slow = new Spectrogram(SLOW.size, SLOW.hop, [(frame) => this.pitches.consume(frame)]);
  private readonly levels = new LevelTrack(SAMPLE_RATE);
  private readonly bands = new BandSplitter(SAMPLE_RATE);

  push(samples: Float32Array): void {
    for (const part of [this.fast, this.slow, this.levels, this.bands]) part.push(samples);
  }

  end(): Heard {
    this.fast.end();
    this.slow.end();
    return {
      strength: this.onsets.end(),
      profile: this.pitches.end(),
      timbre: this.timbre.end(),
      levels: this.levels.end(),
      envelopes: this.bands.end(),
    };
  }
}
