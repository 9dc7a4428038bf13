import { decode } from '../audio/decode/decode.js';
import { probe } from '../audio/decode/probe.js';
import { type Heard, Listener } from '../audio/listen.js';

const tools = { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' };

/** Decodes and hears a file once, so that several questions can be asked of it. */
export async function hearFile(path: string): Promise<{ heard: Heard; seconds: number }> {
  const listener = new Listener();
  const { seconds } = await decode(path, await probe(path, tools), { tools }, (mono) => {
    listener.push(mono);
  });
  return { heard: listener.end(), seconds };
}
