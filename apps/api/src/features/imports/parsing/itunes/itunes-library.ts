import { ImportFileError } from '../import-file-error.js';
import { checkedEntry, type LibraryItem } from '../library/index.js';
import { readXml, type XmlElement } from '../xml/index.js';
import { isSong, itunesTrack } from './itunes-track.js';
import { dictOf, isTrue, textOf } from './plist.js';

/**
 * Reads a library that iTunes or Music exported as XML: a plist whose dict `Tracks` holds a dict a track, and whose
 * array `Playlists` holds a dict a playlist. Films, podcasts and the program's own lists are left out.
 * @throws ImportFileError where the file is damaged, after everything before that place
 */
export async function* readItunes(source: AsyncIterable<Uint8Array>): AsyncGenerator<LibraryItem> {
  const folders = new Map<string, readonly string[]>();
  let number = 0;
  let root = false;
  for await (const part of readXml(source, isWhole)) {
    root ||= part.path[0] === 'plist';
    if (!root) throw new ImportFileError('unknown', 'Line 1: this XML is no library of iTunes or Music.', 1);
    if (part.kind !== 'whole') continue;
    const dict = dictOf(part.element);
    if (part.path[2] === 'dict') {
      if (!isSong(dict)) continue;
      number += 1;
      yield checkedEntry(number, `Line ${part.element.line}, track ${number}`, itunesTrack(dict));
    } else {
      const path = pathIn(folders, dict);
      if (path !== null) yield { number: (number += 1), playlist: { path, refs: itemsOf(dict) } };
    }
  }
}

const TRACK = 'plist/dict/dict/dict';
const PLAYLIST = 'plist/dict/array/dict';
const isWhole = (path: readonly string[]): boolean =>
  path.length === 4 && path[3] === 'dict' && [TRACK, PLAYLIST].includes(path.join('/'));

type Dict = ReadonlyMap<string, XmlElement>;

/** Folder and name of a playlist of one's own; remembers folders, which come before what is in them. */
function pathIn(folders: Map<string, readonly string[]>, dict: Dict): readonly string[] | null {
  const path = [
    ...(folders.get(textOf(dict, 'Parent Persistent ID')) ?? []),
    textOf(dict, 'Name') || 'Playlist',
  ];
  if (isTrue(dict, 'Folder')) {
    folders.set(textOf(dict, 'Playlist Persistent ID'), path);
    return null;
  }
  return isTrue(dict, 'Master') || dict.has('Distinguished Kind') ? null : path;
}

function itemsOf(dict: Dict): string[] {
  const items = dict.get('Playlist Items')?.children ?? [];
  return items.map((item) => textOf(dictOf(item), 'Track ID')).filter((id) => id !== '');
}
