import { factorOf, levelGainDb, type Loudness } from '../../../entities/transport';
import { trackPart, type TrackPart } from '../api/track-part';
import { equalPower, trackTimeAt, type Blend, type DeckSetting } from '../../../entities/blend';
import { stretch } from './stretch';

/** One of the two tracks, as the blend needs it. */
export interface BlendTrack {
  readonly id: string;
  readonly loudness: Loudness;
}

export interface BlendRequest {
  readonly blend: Blend;
  readonly tracks: readonly [BlendTrack, BlendTrack];
  /** Wall time that is heard before and after the blend. */
  readonly margin: number;
  readonly keyLock: boolean;
  readonly loop: boolean;
}

const CURVE_STEPS = 129;
/** Time to put both decks on the clock. */
const START_SECONDS = 0.08;

/** Plays two decks against one clock, to the sample; what was decoded is kept until another stretch is wanted. */
export class BlendPlayer {
  private readonly context = new AudioContext();
  private readonly parts = new Map<
    string,
    { readonly part: Promise<TrackPart>; readonly signal: AbortSignal }
  >();
  private sources: AudioBufferSourceNode[] = [];
  private startedAt: number | null = null;
  private request: BlendRequest | null = null;
  private turn = 0;

  constructor(private readonly onEnded: () => void) {}

  /** Wall time of the blend that is heard now; null while nothing plays. */
  get wall(): number | null {
    if (this.startedAt === null || !this.request) return null;
    return this.context.currentTime - this.startedAt - this.request.margin;
  }

  /** @throws Error with a sentence; the signal's reason when it is given up */
  async play(request: BlendRequest, signal: AbortSignal): Promise<void> {
    this.stop();
    await this.context.resume();
    const { blend, tracks, margin } = request;
    const buffers = await Promise.all([
      this.buffer(tracks[0].id, blend.from, -margin, blend.seconds, request.keyLock, signal),
      this.buffer(tracks[1].id, blend.to, 0, blend.seconds + margin, request.keyLock, signal),
    ]);
    signal.throwIfAborted();
    this.request = request;
    this.schedule(request, buffers);
  }

  stop(): void {
    this.turn += 1;
    for (const source of this.sources) source.stop();
    this.sources = [];
    this.startedAt = null;
  }

  close(): void {
    this.stop();
    void this.context.close();
  }

  private schedule(request: BlendRequest, buffers: readonly AudioBuffer[]): void {
    const { blend, margin, tracks, keyLock } = request;
    const start = this.context.currentTime + START_SECONDS;
    const turn = this.turn;
    this.startedAt = start;
    const [out, into] = [blend.from, blend.to].map((deck, index) => {
      const gain = new GainNode(this.context, { gain: 1 });
      const level = new GainNode(this.context, {
        gain: factorOf(levelGainDb(tracks[index === 0 ? 0 : 1].loudness)),
      });
      const source = new AudioBufferSourceNode(this.context, {
        buffer: buffers[index] ?? null,
        playbackRate: keyLock ? 1 : deck.rate,
      });
      source.connect(gain).connect(level).connect(this.context.destination);
      return { source, gain };
    });
    if (!out || !into) return;
    const curves = equalPower(CURVE_STEPS);
    const fade = start + margin;
    // A deck that begins before its track does waits for it.
    out.source.start(start + Math.max(0, -trackTimeAt(blend.from, -margin) / blend.from.rate));
    into.source.start(fade);
    into.gain.gain.value = 0;
    out.gain.gain.setValueCurveAtTime(curves.out, fade, blend.seconds);
    into.gain.gain.setValueCurveAtTime(curves.in, fade, blend.seconds);
    out.source.stop(fade + blend.seconds);
    into.source.stop(fade + blend.seconds + margin);
    into.source.onended = () => turn === this.turn && this.ended(request, buffers);
    this.sources = [out.source, into.source];
  }

  private ended(request: BlendRequest, buffers: readonly AudioBuffer[]): void {
    if (request.loop) return this.schedule(request, buffers);
    this.stop();
    this.onEnded();
  }

  /** The stretch of a track that is heard between two moments of wall time, at its speed. */
  private async buffer(
    id: string,
    deck: DeckSetting,
    fromWall: number,
    toWall: number,
    keyLock: boolean,
    signal: AbortSignal,
  ): Promise<AudioBuffer> {
    const [from, to] = [trackTimeAt(deck, fromWall), trackTimeAt(deck, toWall)];
    const part = await this.part(id, from, to, signal);
    const locked = keyLock && deck.rate !== 1;
    const channels = locked ? stretch(part.channels, part.sampleRate, deck.rate) : part.channels;
    const buffer = new AudioBuffer({
      numberOfChannels: Math.max(1, channels.length),
      length: Math.max(1, channels[0]?.length ?? 0),
      sampleRate: part.sampleRate,
    });
    channels.forEach((samples, channel) => buffer.copyToChannel(Float32Array.from(samples), channel));
    return buffer;
  }

  private part(id: string, from: number, to: number, signal: AbortSignal): Promise<TrackPart> {
    const name = `${id} ${from.toFixed(4)} ${to.toFixed(4)}`;
    const known = this.parts.get(name);
    if (known && !known.signal.aborted) return known.part;
    const part = trackPart(id, from, to, this.context, signal);
    part.catch(() => this.parts.delete(name));
    this.parts.set(name, { part, signal });
    // Two decks of the setting before are enough to go back to.
    for (const [oldest] of [...this.parts].slice(0, -4)) this.parts.delete(oldest);
    return part;
  }
}
