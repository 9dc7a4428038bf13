import type { Playlist, Preflight, PreflightGap } from '@segue/shared/contracts/http';

type Remedy = Preflight['items'][number]['remedies'][number];

/** What the check knows of the files behind a playlist. */
export interface FileStates {
  /** Tracks whose file is known but is not where it should be. */
  readonly gone: ReadonlySet<string>;
  /** Tracks whose release has a video to fetch audio from. */
  readonly withVideo: ReadonlySet<string>;
  readonly bundle: Preflight['bundle'];
}

/** Tracks that would leave incomplete, each with what could fill its gaps. Never a reason not to export. */
export function preflightOf({ items }: Playlist, states: FileStates): Preflight {
  const gappy = items.flatMap(({ track }, index) => {
    const gaps = gapsOf(track, states.gone);
    if (gaps.length === 0) return [];
    const remedies = remediesOf(gaps, states.withVideo.has(track.id));
    return [
      { trackId: track.id, place: index + 1, title: track.title, artist: track.artist, gaps, remedies },
    ];
  });
  const count = (gap: PreflightGap): number => gappy.filter(({ gaps }) => gaps.includes(gap)).length;
  return {
    tracks: items.length,
    items: gappy,
    counts: {
      'no-file': count('no-file'),
      'file-gone': count('file-gone'),
      'no-bpm': count('no-bpm'),
      'no-key': count('no-key'),
    },
    bundle: states.bundle,
  };
}

type Track = Playlist['items'][number]['track'];

function gapsOf(track: Track, gone: ReadonlySet<string>): PreflightGap[] {
  return [
    track.hasAudio ? [] : 'no-file',
    gone.has(track.id) ? 'file-gone' : [],
    track.bpm === null ? 'no-bpm' : [],
    track.key === null ? 'no-key' : [],
  ].flat() as PreflightGap[];
}

function remediesOf(gaps: readonly PreflightGap[], hasVideo: boolean): Remedy[] {
  const file = gaps.includes('no-file') || gaps.includes('file-gone');
  const value = gaps.includes('no-bpm') || gaps.includes('no-key');
  const remedies: (Remedy | false)[] = [
    file && 'upload',
    file && hasVideo && 'fetch',
    value && !file && 'analyse',
    value && 'type',
    file && 'replace',
  ];
  return remedies.filter((remedy) => remedy !== false);
}
