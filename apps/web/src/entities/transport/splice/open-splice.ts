import { inBase } from '../../../lib/base-path';
import { DeckLane, type ElementClock } from './deck-lane';
import type { LaneIndex, SpliceNews } from './messages';

/** Made of `splice.worklet.ts` by the build. */
const MODULE = '/generated/splice.worklet.js';

/** Somebody waits to hear something: after this it plays without. */
const PATIENCE_MS = 3000;

/**
 * Why tracks cannot be joined to the sample: browsers give audio worklets to pages from https or from this very machine
 * only (`insecure`), or the module could not be loaded (`failed`).
 */
export type NoSplice = 'insecure' | 'failed';

export interface OpenSplice {
  readonly node: AudioWorkletNode;
  lane(index: LaneIndex, audio: HTMLMediaElement): DeckLane;
}

/** The splice behind two decks: input and output 0 are the first one's, 1 the second's. */
export async function openSplice(
  context: AudioContext,
  heard: (news: SpliceNews) => void,
): Promise<OpenSplice | NoSplice> {
  // Not there in a page that is not secure, whatever the types say.
  const worklet = context.audioWorklet as AudioWorklet | undefined;
  if (worklet === undefined) return 'insecure';
  if (!(await loads(worklet))) return 'failed';
  const node = new AudioWorkletNode(context, 'splice', {
    numberOfInputs: 2,
    numberOfOutputs: 2,
    outputChannelCount: [2, 2],
    channelCount: 2,
    channelCountMode: 'explicit',
  });
  node.port.onmessage = ({ data }: MessageEvent<SpliceNews>) => heard(data);
  const clock: ElementClock = { late: null };
  return { node, lane: (index, audio) => new DeckLane(node, index, audio, clock) };
}

async function loads(worklet: AudioWorklet): Promise<boolean> {
  const loaded = worklet.addModule(inBase(MODULE)).then(
    () => true,
    () => false,
  );
  const tooLong = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  return Promise.race([loaded, tooLong]);
}
