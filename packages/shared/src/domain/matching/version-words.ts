/** How a track differs from the original of its name. */
export type VersionKind =
  | 'remix'
  | 'edit'
  | 'radio'
  | 'extended'
  | 'club'
  | 'dub'
  | 'version'
  | 'instrumental'
  | 'acapella'
  | 'live'
  | 'acoustic'
  | 'demo'
  | 'vip';

/** Words (of a folded text) that name a kind. */
export const VERSION_WORDS: ReadonlyMap<string, VersionKind> = new Map<string, VersionKind>([
  ['remix', 'remix'],
  ['remixes', 'remix'],
  ['remixed', 'remix'],
  ['rmx', 'remix'],
  ['rework', 'remix'],
  ['reworked', 'remix'],
  ['refix', 'remix'],
  ['bootleg', 'remix'],
  ['edit', 'edit'],
  ['reedit', 'edit'],
  ['radio', 'radio'],
  ['extended', 'extended'],
  ['club', 'club'],
  ['dub', 'dub'],
  ['dubwise', 'dub'],
  ['version', 'version'],
  ['instrumental', 'instrumental'],
  ['acapella', 'acapella'],
  ['acappella', 'acapella'],
  ['accapella', 'acapella'],
  ['live', 'live'],
  ['unplugged', 'live'],
  ['acoustic', 'acoustic'],
  ['demo', 'demo'],
  ['vip', 'vip'],
]);

/** Words that say "this is the ordinary one", or only how it was mastered or filed. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  'original',
  'album',
  'single',
  'lp',
  'ep',
  'remaster',
  'remastered',
  'digital',
  'mono',
  'stereo',
  'explicit',
  'clean',
  'main',
  'official',
  'audio',
  'video',
  'hq',
  'hd',
  'kbps',
]);

/** Words that may stand beside the others and say nothing. */
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  'mix',
  'the',
  'a',
  'by',
  'from',
  'at',
  'in',
  'of',
  'and',
]);

/**
 * Kinds that count when the word stands at the end of a title without brackets: "Solution Dub", "Promised Land VIP".
 * The others are ordinary words too often ("Born To Live").
 */
export const BARE_AT_END: ReadonlySet<VersionKind> = new Set<VersionKind>([
  'remix',
  'edit',
  'dub',
  'version',
  'instrumental',
  'acapella',
  'vip',
]);
