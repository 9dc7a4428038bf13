/**
 * What decides the order of hits, the strongest first. A sort that somebody asked for comes before everything: a table
 * sorted by BPM is sorted by BPM, whatever was typed. Without one it has no say.
 */
export const RANKING = ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'] as const;
