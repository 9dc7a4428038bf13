import type { Stereo } from './lane.js';
import type { SpliceOrder } from './messages.js';
import { Splice } from './splice.js';

// What the scope of an audio worklet has, which TypeScript's DOM library does not name.
declare abstract class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare const currentFrame: number;
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** The splice in the thread that makes the sound: two decks in, two decks out. */
class SpliceProcessor extends AudioWorkletProcessor {
  private readonly splice = new Splice(sampleRate, currentFrame);

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<SpliceOrder>) => this.splice.obey(data);
  }

  process(inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const count = outputs[0]?.[0]?.length ?? 0;
    const news = this.splice.process(
      [stereo(inputs[0], count), stereo(inputs[1], count)],
      [stereo(outputs[0], count), stereo(outputs[1], count)],
      count,
    );
    for (const one of news) this.port.postMessage(one);
    return true;
  }
}

/** A deck that has nothing to play may have no channel. */
function stereo(channels: Float32Array[] | undefined, count: number): Stereo {
  const left = channels?.[0] ?? new Float32Array(count);
  return [left, channels?.[1] ?? left];
}

registerProcessor('splice', SpliceProcessor);
