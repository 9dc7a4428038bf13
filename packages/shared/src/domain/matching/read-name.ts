import { readTrackNumber, takeTrackNumber } from './track-number.js';
import type { TrackClues } from './track-clues.js';

const DASH = /\s+[-–—]+\s+/;

/** Remarks at the end that shops, rippers and video sites add, and the video ids that yt-dlp adds. */
const NOISE =
  /(?:\s*(?:[([{](?:official[^)\]}]*|lyrics?|visuali[sz]er|audio|hq|hd|4k|free (?:dl|download)|flac|wav|aiff?|mp3|vinyl(?: rip)?|\d{2,3} ?kbps?|www\.[^)\]}]*)[)\]}]|\[(?=[\w-]*[\d_-])[\w-]{11}\]))+\s*$/i;

/**
 * The readings of a name such as "01 - Artist - Title (Remix)", the likeliest first.
 * What looks like a number may be a name ("U2 - One", "99 Problems"), so the whole name is a reading, too.
 * @param base what is known besides; kept where the name says nothing
 */
export function readName(name: string, base: TrackClues): TrackClues[] {
  const clean = cleanName(name);
  const { rest, ...numbering } = takeTrackNumber(clean);
  const whole = readFields(clean, base);
  return rest === clean ? whole : [...readFields(rest, { ...base, ...numbering }), ...whole];
}

function cleanName(name: string): string {
  const spaced = name.includes(' ') ? name : name.replaceAll('_', ' ');
  const tidy = spaced.normalize('NFC').replace(/\s+/g, ' ').trim();
  return tidy.replace(NOISE, '') || tidy;
}

/** The readings of a name whose fields stand between dashes. */
function readFields(name: string, base: TrackClues): TrackClues[] {
  const fields = name.split(DASH).map((field) => field.trim());
  const [first = '', second = ''] = fields;
  const from = (index: number): string => fields.slice(index).join(' - ');
  if (fields.length === 1) return [{ ...base, title: name }];
  if (fields.length === 2) {
    return [
      { ...base, artist: first, title: second },
      { ...base, artist: second, title: first },
      { ...base, title: name },
    ];
  }
  return [
    ...numberedInside(fields, base),
    { ...base, artist: first, title: from(1) },
    { ...base, artist: first, album: second, title: from(2) },
    { ...base, artist: second, album: first, title: from(2) },
  ];
}

/** "Artist - 03 - Title" and "Artist - Album - 03 - Title". */
function numberedInside(fields: readonly string[], base: TrackClues): TrackClues[] {
  const [artist = '', album = ''] = fields;
  return [1, 2].flatMap((at) => {
    const numbering = fields.length > at + 1 ? readTrackNumber(fields[at] ?? '') : null;
    if (numbering === null) return [];
    const title = fields.slice(at + 1).join(' - ');
    return [{ ...base, ...numbering, artist, title, ...(at === 2 ? { album } : {}) }];
  });
}
