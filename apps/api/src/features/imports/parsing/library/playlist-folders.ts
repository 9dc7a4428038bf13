import type { FilePlaylist } from './library-item.js';

/** Keeps track of the folders that a reader is in, and gives every playlist a path of its own. */
export class PlaylistFolders {
  private readonly folders: string[] = [];
  private readonly seen = new Map<string, number>();

  enter(name: string): void {
    this.folders.push(name);
  }

  leave(): void {
    this.folders.pop();
  }

  /** A playlist in the folder that is open. A second one of the same name there is "Name (2)". */
  playlist(name: string, refs: readonly string[]): FilePlaylist {
    const path = [...this.folders, name.trim() || 'Playlist'];
    const key = JSON.stringify(path);
    const times = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, times);
    return { path: times === 1 ? path : [...path.slice(0, -1), `${path.at(-1) ?? ''} (${times})`], refs };
  }
}
