import type { TrackDetail } from '@segue/shared/contracts/http';

type Cue = TrackDetail['cues'][number]['cues'][number];

const NO_COLOUR = '#ffc04a';

/** The cue's own colour where the program gave one that is a colour. */
export const cueColour = ({ colour }: Pick<Cue, 'colour'>): string =>
  colour !== null && /^#[0-9a-f]{6}$/i.test(colour) ? colour : NO_COLOUR;

/** Hot cues are A, B, C … on the decks; a memory cue has none. */
export const slotLetter = (slot: number | null): string =>
  slot === null || slot < 0 || slot > 25 ? '' : String.fromCharCode(65 + slot);

/** What programs are called. */
const SOURCES: Readonly<Record<string, string>> = {
  rekordbox: 'rekordbox',
  traktor: 'Traktor',
  serato: 'Serato',
};

export const sourceName = (source: string): string => SOURCES[source] ?? source;

/** "Hot cue A", "Memory cue", "Loop". */
export function cueName({ kind, slot, endSeconds }: Pick<Cue, 'kind' | 'slot' | 'endSeconds'>): string {
  const letter = slotLetter(slot);
  if (endSeconds !== null) return letter ? `Loop ${letter}` : 'Loop';
  if (letter) return `Hot cue ${letter}`;
  return kind === 'cue' || kind === 'memory' ? 'Memory cue' : kind.charAt(0).toUpperCase() + kind.slice(1);
}
