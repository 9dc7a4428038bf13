import type { FoundRelease } from './backup-releases.repository.js';

/** What the names in a backup are here. */
export class BackupRefs {
  private readonly releases = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly tracks = new Map<string, string>();
  private readonly playlists = new Map<string, string>();

  learn(ref: string, { id, tracks }: FoundRelease): void {
    this.releases.set(ref, id);
    this.taken.add(id);
    for (const [track, trackId] of tracks) this.tracks.set(track, trackId);
  }

  release(ref: string): string | null {
    return this.releases.get(ref) ?? null;
  }

  track(ref: string): string | null {
    return this.tracks.get(ref) ?? null;
  }

  learnPlaylist(ref: string, id: string): void {
    this.playlists.set(ref, id);
  }

  playlist(ref: string): string | null {
    return this.playlists.get(ref) ?? null;
  }

  /** Whether another record of the file is this release. */
  isTaken(releaseId: string): boolean {
    return this.taken.has(releaseId);
  }

  /** All releases that were found or made. */
  get releaseIds(): ReadonlySet<string> {
    return this.taken;
  }
}
