import type { MusicalKey } from '@segue/shared/domain/mixing';

/** Where a bar of the grid begins. */
export interface ExportedGridMark {
  readonly seconds: number;
  readonly bpm: number;
  /** Beat of the bar that the mark lies on, from 1. */
  readonly beat: number;
}

export interface ExportedCue {
  readonly kind: 'cue' | 'loop' | 'fade-in' | 'fade-out' | 'load';
  readonly name: string;
  readonly seconds: number;
  readonly endSeconds: number | null;
  /** Hot-cue slot from 0; null for a memory cue. */
  readonly slot: number | null;
  /** "#ff8800" */
  readonly colour: string | null;
}

/** One track on its way out; an empty text or null is not known. What is personal is there for its owner alone. */
export interface ExportedTrack {
  readonly id: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly label: string;
  readonly catalogNumber: string;
  readonly year: number | null;
  /** On the record: "A1". */
  readonly position: string;
  readonly genres: readonly string[];
  readonly durationSeconds: number | null;
  readonly bpm: number | null;
  readonly key: MusicalKey | null;
  /** 1..10 */
  readonly energy: number | null;
  /** 1..5 */
  readonly rating: number | null;
  readonly tags: readonly string[];
  readonly comment: string;
  /** Where the DJ's computer finds the file; null without one. */
  readonly path: string | null;
  readonly sizeBytes: number | null;
  /** bits per second */
  readonly bitrate: number | null;
  readonly sampleRate: number | null;
  readonly grid: readonly ExportedGridMark[];
  readonly cues: readonly ExportedCue[];
}

export interface ExportedItem {
  readonly track: ExportedTrack;
  /** How it follows the one before; null for the first. `score` is 0..1. */
  readonly transition: { readonly score: number; readonly sentence: string } | null;
}

export interface ExportedPlaylist {
  readonly name: string;
  /** Minutes after midnight when it begins; null without a clock. */
  readonly startMinute: number | null;
  /** For how long two tracks play together at each joint. */
  readonly overlapSeconds: number;
  readonly items: readonly ExportedItem[];
}

/** Tracks that have a file, each once, in the order of their first appearance: what a DJ program can load. */
export function filesOf(playlists: readonly ExportedPlaylist[]): (ExportedTrack & { path: string })[] {
  const byPath = new Map<string, ExportedTrack & { path: string }>();
  for (const { track } of playlists.flatMap(({ items }) => items)) {
    const { path } = track;
    if (path !== null && !byPath.has(path)) byPath.set(path, { ...track, path });
  }
  return [...byPath.values()];
}

/** "Kailash - Higher", on one line. */
export const nameOfTrack = ({ artist, title }: Pick<ExportedTrack, 'artist' | 'title'>): string =>
  oneLine(artist === '' ? title : `${artist} - ${title}`);

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
