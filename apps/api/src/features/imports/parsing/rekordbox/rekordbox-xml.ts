import { ImportFileError } from '../import-file-error.js';
import { checkedEntry, PlaylistFolders, type LibraryItem } from '../library/index.js';
import { readXml, type XmlElement, type XmlPart } from '../xml/index.js';
import { rekordboxTrack } from './rekordbox-track.js';

/**
 * Reads a collection that rekordbox exported as XML.
 * Format: AlphaTheta, "rekordbox XML format list" (DJ_PLAYLISTS / COLLECTION / TRACK, PLAYLISTS / NODE).
 * @throws ImportFileError where the file is damaged, after everything before that place
 */
export async function* readRekordbox(source: AsyncIterable<Uint8Array>): AsyncGenerator<LibraryItem> {
  const nodes = new PlaylistNodes();
  let number = 0;
  let root = false;
  for await (const part of readXml(source, isWhole)) {
    root ||= part.path[0] === 'DJ_PLAYLISTS';
    if (!root) throw new ImportFileError('unknown', 'Line 1: this XML is no export of rekordbox.', 1);
    if (part.kind === 'whole' && part.path[1] === 'COLLECTION') {
      yield entryOf((number += 1), part.element);
      continue;
    }
    const playlist = nodes.take(part);
    if (playlist !== null) yield { number: (number += 1), playlist };
  }
}

/** A track with its grid and cues, and the reference to one in a playlist. */
const isWhole = (path: readonly string[]): boolean =>
  path.at(-1) === 'TRACK' && (path.length === 3 ? path[1] === 'COLLECTION' : path[1] === 'PLAYLISTS');

function entryOf(number: number, element: XmlElement): LibraryItem {
  return checkedEntry(number, `Line ${element.line}, track ${number}`, rekordboxTrack(element));
}

/** NODE Type 0 is a folder, 1 a playlist. A playlist names tracks by TrackID (KeyType 0) or by Location (1). */
class PlaylistNodes {
  private readonly folders = new PlaylistFolders();
  private readonly open: { readonly name: string; readonly isPlaylist: boolean; refs: string[] }[] = [];

  take(part: XmlPart) {
    const node = this.open.at(-1);
    if (part.kind === 'whole') node?.refs.push(part.element.attributes['Key'] ?? '');
    if (part.kind === 'open' && part.element.name === 'NODE') this.enter(part.element.attributes);
    return part.kind === 'close' && part.name === 'NODE' ? this.leave() : null;
  }

  private enter({ Name: name = '', Type: type }: Readonly<Record<string, string>>): void {
    const isPlaylist = type === '1';
    // The outermost folder is the program's own and called ROOT.
    if (!isPlaylist && this.open.length > 0) this.folders.enter(name);
    this.open.push({ name, isPlaylist, refs: [] });
  }

  private leave() {
    const node = this.open.pop();
    if (node === undefined) return null;
    if (node.isPlaylist) return this.folders.playlist(node.name, node.refs);
    if (this.open.length > 0) this.folders.leave();
    return null;
  }
}
