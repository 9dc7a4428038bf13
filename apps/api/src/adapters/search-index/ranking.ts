/**
 * What decides the order of hits, the strongest first. A sort that somebody asked for comes before everything: a table
 * sorted by BPM is sorted by BPM, whatever was typed. Without one it has no say.
 */
export const RANKING = ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'] as const;

/**
 * What decides between hits that are equal by everything else: the tracks of a record stay together, in the order of its
 * sides. Without it they would stand in the order in which they were written last, and change places with every edit.
 */
export const TIE_BREAK = ['releaseId', 'sleeveOrder'] as const;
