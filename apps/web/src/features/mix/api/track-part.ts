import { urlOf } from '../../../lib/api';
import { bytesOf, readWavLayout, samplesOf } from '../sound/wav-part';

/** Samples of a stretch of a track, and where it really begins. */
export interface TrackPart {
  readonly channels: readonly Float32Array[];
  readonly sampleRate: number;
  /** Track time of the first sample. */
  readonly start: number;
}

const HEAD_BYTES = 4096;

/**
 * Fetches and decodes a stretch of a track. Of a WAVE file only its bytes; any other format has to be decoded from its
 * beginning to be exact, of which the stretch is kept.
 * @throws Error with a sentence when the audio cannot be had or decoded
 */
export async function trackPart(
  trackId: string,
  from: number,
  to: number,
  context: BaseAudioContext,
  signal: AbortSignal,
): Promise<TrackPart> {
  const src = urlOf('/api/tracks/:id/audio', { id: trackId });
  const get = (range?: string) => fetchBytes(src, signal, range);
  const layout = readWavLayout(await get(`bytes=0-${HEAD_BYTES - 1}`));
  const start = Math.max(0, from);
  if (layout) {
    const { start: first, end } = bytesOf(layout, start, to);
    const bytes = await get(`bytes=${first}-${end}`);
    return { channels: samplesOf(layout, bytes), sampleRate: layout.sampleRate, start };
  }
  const whole = await context.decodeAudioData(await get()).catch((error: unknown) => {
    throw new Error('This browser cannot decode the audio of one of the tracks.', { cause: error });
  });
  const [first, last] = [start, to].map((seconds) => Math.round(seconds * whole.sampleRate));
  const channels = Array.from({ length: whole.numberOfChannels }, (_, channel) =>
    whole.getChannelData(channel).slice(first, last),
  );
  return { channels, sampleRate: whole.sampleRate, start };
}

async function fetchBytes(src: string, signal: AbortSignal, range?: string): Promise<ArrayBuffer> {
  const response = await fetch(src, { signal, ...(range !== undefined && { headers: { range } }) });
  if (!response.ok) throw new Error('The audio of one of the tracks is not there.');
  return response.arrayBuffer();
}
