/** Words that DJs use for the same thing, told to every search engine alike. */
export const MUSIC_SYNONYMS: readonly (readonly string[])[] = [
  ['dnb', 'd&b', 'drum n bass', 'drum and bass', 'drum & bass'],
  ['hip hop', 'hiphop'],
  ['rnb', 'r&b', 'rhythm and blues'],
  ['feat', 'ft', 'featuring'],
  ['vol', 'volume'],
  ['pt', 'part'],
  ['rmx', 'remix'],
  ['orig', 'original'],
  ['psytrance', 'psy-trance'],
];
