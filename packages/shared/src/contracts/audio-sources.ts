import { z } from 'zod';

/** Where audio may be found, in the order that is sensible for most. */
export const AUDIO_SOURCES = ['discogs', 'youtube', 'soundcloud', 'apple-music'] as const;

export const audioSource = z.enum(AUDIO_SOURCES);
export type AudioSource = z.infer<typeof audioSource>;

/** Sites that audio can be fetched from in a person's name, with their cookies. */
export const COOKIE_SERVICES = ['youtube', 'soundcloud', 'apple-music'] as const;

export const cookieService = z.enum(COOKIE_SERVICES);
export type CookieService = z.infer<typeof cookieService>;

/**
 * Which of a site's formats is taken. Nothing is ever encoded again.
 * `compatible`: what every browser and player reads (AAC, MP3) before what sounds a little better;
 * `best`: the best the site has.
 */
export const audioFormat = z.enum(['compatible', 'best']);
export type AudioFormat = z.infer<typeof audioFormat>;

/** A named objection to a candidate, its share of the distance, and a sentence. */
export const namedPenalty = z.object({ name: z.string(), value: z.number(), sentence: z.string() });

/** Something at a site that may be the sound of a track. */
export const foundAudio = z.object({
  source: audioSource,
  url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  /** Who put it there; empty when the source does not say. */
  uploader: z.string(),
  durationSeconds: z.number().nullable(),
});
export type FoundAudio = z.infer<typeof foundAudio>;

/** Such a thing, judged. */
export const judgedAudio = foundAudio.extend({
  /** 0 is a perfect match, 1 none. */
  distance: z.number(),
  penalties: z.array(namedPenalty),
  /** Why it could not be fetched when that was tried; null when it was not. */
  problem: z.string().nullable(),
});
export type JudgedAudio = z.infer<typeof judgedAudio>;
