import { ImportFileError } from '../import-file-error.js';
import { checkedEntry, PlaylistFolders, type LibraryItem } from '../library/index.js';
import { readXml, type XmlPart } from '../xml/index.js';
import { traktorEntry } from './traktor-entry.js';

/**
 * Reads a collection or playlist of Traktor (NML / COLLECTION / ENTRY, PLAYLISTS / NODE / … / ENTRY / PRIMARYKEY).
 * @throws ImportFileError where the file is damaged, after everything before that place
 */
export async function* readTraktor(source: AsyncIterable<Uint8Array>): AsyncGenerator<LibraryItem> {
  const nodes = new PlaylistNodes();
  let number = 0;
  let root = false;
  for await (const part of readXml(source, isWhole)) {
    root ||= part.path[0] === 'NML';
    if (!root) throw new ImportFileError('unknown', 'Line 1: this XML is no file of Traktor.', 1);
    if (part.kind === 'whole' && part.path[1] === 'COLLECTION') {
      number += 1;
      yield checkedEntry(number, `Line ${part.element.line}, entry ${number}`, traktorEntry(part.element));
      continue;
    }
    const playlist = nodes.take(part);
    if (playlist !== null) yield { number: (number += 1), playlist };
  }
}

const isWhole = (path: readonly string[]): boolean =>
  path.at(-1) === 'ENTRY' && (path[1] === 'PLAYLISTS' || (path.length === 3 && path[1] === 'COLLECTION'));

/** NODE TYPE is FOLDER, PLAYLIST or SMARTLIST; the outermost folder is called $ROOT. */
class PlaylistNodes {
  private readonly folders = new PlaylistFolders();
  private readonly open: { readonly name: string; readonly type: string; refs: string[] }[] = [];

  take(part: XmlPart) {
    if (part.kind === 'whole') this.add(part);
    if (part.kind === 'open' && part.element.name === 'NODE') this.enter(part.element.attributes);
    return part.kind === 'close' && part.name === 'NODE' ? this.leave() : null;
  }

  private add({ element }: Extract<XmlPart, { kind: 'whole' }>): void {
    const key = element.children.find(({ name }) => name === 'PRIMARYKEY')?.attributes['KEY'];
    if (key !== undefined) this.open.at(-1)?.refs.push(key);
  }

  private enter({ NAME: name = '', TYPE: type = '' }: Readonly<Record<string, string>>): void {
    if (type === 'FOLDER' && this.open.length > 0) this.folders.enter(name);
    this.open.push({ name, type, refs: [] });
  }

  private leave() {
    const node = this.open.pop();
    if (node?.type === 'PLAYLIST') return this.folders.playlist(node.name, node.refs);
    if (node?.type === 'FOLDER' && this.open.length > 0) this.folders.leave();
    return null;
  }
}
