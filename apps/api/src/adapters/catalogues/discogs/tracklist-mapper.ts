import { joinArtists, parseDuration } from '@segue/shared/domain/music';
import type { CatalogueCredit, CatalogueTrack } from '../catalogue-release.js';
import { mapArtist, mapCredits, releaseCreditsByPosition } from './artist-mapper.js';
import type { WireArtist, WireCredit, WireLine, WireRelease, WireTrack } from './wire.js';

/** One playable line of the tracklist with what stands above it. */
interface Line extends WireLine {
  heading: string | null;
  suite: string | null;
}

/**
 * The tracks of a release in the order of its tracklist.
 * A heading is no track: it is said by the tracks under it. An index track (a suite) is opened into its parts,
 * unless only the suite has a position: then it is one piece on the record, and stays one track.
 */
export function mapTracklist(wire: WireRelease): CatalogueTrack[] {
  const lines = withHeadings(wire.tracklist);
  const positions = lines.map((line) => line.position).filter((position) => position !== '');
  const releaseCredits = releaseCreditsByPosition(wire.extraartists, positions);
  return lines.map((line, index) => {
    const artists = line.artists.length > 0 ? line.artists : wire.artists;
    return mapTrack(line, index + 1, artists, releaseCredits(line.position));
  });
}

function withHeadings(tracklist: readonly WireTrack[]): Line[] {
  let heading: string | null = null;
  return tracklist.flatMap((entry) => {
    if (entry.type_ === 'heading') {
      heading = entry.title || null;
      return [];
    }
    const lines: Line[] = open(entry).map((line) => ({ ...line, heading }));
    return lines.filter((line) => line.title !== '');
  });
}

function open(entry: WireTrack): Omit<Line, 'heading'>[] {
  const { sub_tracks: parts, ...line } = entry;
  const onePiece = entry.position !== '' && parts.every((part) => part.position === '');
  if (parts.length === 0 || onePiece) return [{ ...line, suite: null }];
  return parts.map((part) => ({
    ...part,
    title: part.title || entry.title,
    artists: part.artists.length > 0 ? part.artists : entry.artists,
    extraartists: joined(entry.extraartists, part.extraartists),
    suite: entry.title || null,
  }));
}

function joined(ofSuite: readonly WireCredit[], ofPart: readonly WireCredit[]): WireCredit[] {
  return [...ofPart, ...ofSuite];
}

function mapTrack(
  line: Line,
  sortOrder: number,
  artists: readonly WireArtist[],
  releaseCredits: readonly CatalogueCredit[],
): CatalogueTrack {
  return {
    position: line.position,
    sortOrder,
    heading: line.heading,
    suite: line.suite,
    title: line.title,
    artists: artists.map(mapArtist),
    artistCredit: joinArtists(artists),
    credits: distinctCredits([...mapCredits(line.extraartists), ...releaseCredits]),
    durationSeconds: parseDuration(line.duration),
  };
}

function distinctCredits(credits: readonly CatalogueCredit[]): CatalogueCredit[] {
  const distinct = new Map<string, CatalogueCredit>();
  for (const credit of credits) {
    const key = JSON.stringify([credit.discogsId ?? credit.name, credit.role]);
    if (!distinct.has(key)) distinct.set(key, credit);
  }
  return [...distinct.values()];
}
