import { parseDuration } from '@segue/shared/domain/music';
import { BLANK_ENTRY, bpmOf, genresOf, keyOf, yearOf, type LibraryEntry } from '../library/index.js';
import { seratoText, type SeratoChunk } from './serato-chunks.js';

/** What the blocks of a track say: `ptrk` is the path in a crate, `pfil` in the database. */
export function seratoTrack(chunks: readonly SeratoChunk[]): LibraryEntry {
  const said = (tag: string): string => {
    const chunk = chunks.find((one) => one.tag === tag);
    return chunk === undefined ? '' : seratoText(chunk.bytes);
  };
  const path = said('ptrk') || said('pfil');
  return {
    ...BLANK_ENTRY,
    ref: path,
    path,
    title: said('tsng'),
    artist: said('tart'),
    album: said('talb'),
    label: said('tlbl'),
    year: yearOf(said('ttyr')),
    // "04:32.10": the hundredths say nothing to anybody.
    durationSeconds: parseDuration(said('tlen').replace(/\.\d+$/, '')),
    bpm: bpmOf(said('tbpm')),
    key: keyOf(said('tkey')),
    genres: genresOf(said('tgen')),
    comment: said('tcom'),
  };
}
