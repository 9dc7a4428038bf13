/** Something that hears the mono samples of one recording piece by piece and then says what it found. */
export interface SampleListener<Found> {
  push(samples: Float32Array): void;
  /** Called once, after the last piece. */
  end(): Found;
}
