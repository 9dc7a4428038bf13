import {
  AUDIO_SOURCES,
  audioFormat,
  audioSource,
  type AudioFormat,
  type AudioSource,
} from '@segue/shared/contracts/http';
import { z } from 'zod';

/** What somebody has chosen: the sources in their order, and the format. */
export interface SourceChoice {
  readonly sources: readonly { readonly source: AudioSource; readonly enabled: boolean }[];
  readonly format: AudioFormat;
}

/** Discogs first: its videos carry addresses and lengths, and cost nothing. */
export const USUAL_CHOICE: SourceChoice = {
  sources: AUDIO_SOURCES.map((source) => ({ source, enabled: true })),
  format: 'compatible',
};

const stored = z.object({
  sources: z.array(z.object({ source: z.string(), enabled: z.boolean() })),
  format: audioFormat.catch(USUAL_CHOICE.format),
});

/** Each source once: sources that are new since stand behind those that were chosen, unknown ones are gone. */
export function readChoice(value: unknown): SourceChoice {
  const read = stored.safeParse(value);
  if (!read.success) return USUAL_CHOICE;
  const known = read.data.sources.flatMap(({ source, enabled }) => {
    const parsed = audioSource.safeParse(source);
    return parsed.success ? [{ source: parsed.data, enabled }] : [];
  });
  const all = [...known, ...USUAL_CHOICE.sources];
  const once = all.filter(({ source }, at) => all.findIndex((other) => other.source === source) === at);
  return { sources: once, format: read.data.format };
}
