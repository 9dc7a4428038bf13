import type { Playlist, PlaylistLink, SharedPlaylist } from '@segue/shared/contracts/http';
import type { StoredLink } from './playlist-links.repository.js';

export function toLink(stored: StoredLink, now: Date): PlaylistLink {
  const { id, note, audio, opened, createdAt, expiresAt } = stored;
  return {
    ...{ id, note, audio, opened, createdAt: createdAt.toISOString() },
    expiresAt: expiresAt?.toISOString() ?? null,
    state: stateOf(stored, now),
  };
}

function stateOf({ revokedAt, expiresAt }: StoredLink, now: Date): PlaylistLink['state'] {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'open';
}

/**
 * What a stranger sees, picked field by field: what is added to a playlist later is not shown by itself.
 * @param base address of the link in the api, which covers and audio lie under
 */
export function toShared(playlist: Playlist, by: string, base: string): SharedPlaylist {
  return {
    ...{ name: playlist.name, by, startMinute: playlist.startMinute },
    overlapSeconds: playlist.overlapSeconds,
    durationSeconds: playlist.durationSeconds,
    items: playlist.items.map(({ track, transition }, index) => {
      const { title, artist, releaseTitle, label, year, durationSeconds, bpm, key, thumbUrl } = track;
      const ours = hashOfCover(thumbUrl) !== null;
      return {
        ...{ title, artist, releaseTitle, label, year, durationSeconds, bpm, key },
        coverUrl: ours ? `${base}/covers/${index + 1}` : thumbUrl,
        audioUrl: track.hasAudio ? `${base}/audio/${index + 1}` : null,
        transition: transition && { score: transition.score, sentence: transition.sentence },
      };
    }),
  };
}

/** Of a cover that its owner uploaded; null for one of the catalogue, and for none. */
export const hashOfCover = (url: string | null): string | null =>
  /^\/api\/releases\/[^/]+\/cover\?.*hash=([0-9a-f]{64})$/.exec(url ?? '')?.[1] ?? null;
