import type { Playlist } from '@segue/shared/contracts/http';
import type { TempoAnalysis } from '@segue/shared/contracts/jobs';
import type { ExportedGridMark, ExportedPlaylist, ExportedTrack } from './exported-playlist.js';
import type { ExportFile, ProgramCues } from './playlist-export.repository.js';

type Row = Playlist['items'][number]['track'];

/** What is known of the tracks of a playlist beside their rows, by track. */
export interface ExportFacts {
  readonly files: ReadonlyMap<string, ExportFile>;
  readonly pathOf: (file: ExportFile) => string | null;
  readonly cues: ReadonlyMap<string, readonly ProgramCues[]>;
  readonly notes: ReadonlyMap<string, string>;
  readonly tempos: ReadonlyMap<string, TempoAnalysis>;
}

/** Whose cues are taken where several programs set some. */
const PROGRAMS = ['rekordbox', 'traktor', 'serato'];
/** A grid of the analysis fits a tempo that differs by no more than this share. */
const SAME_TEMPO = 0.005;

export function toExported(playlist: Playlist, facts: ExportFacts): ExportedPlaylist {
  return {
    name: playlist.name,
    startMinute: playlist.startMinute,
    overlapSeconds: playlist.overlapSeconds,
    items: playlist.items.map(({ track, transition }) => ({
      track: toExportedTrack(track, facts),
      transition,
    })),
  };
}

function toExportedTrack(row: Row, facts: ExportFacts): ExportedTrack {
  const file = row.hasAudio ? facts.files.get(row.id) : undefined;
  const cues = [...(facts.cues.get(row.id) ?? [])].sort((a, b) => rank(a) - rank(b));
  const { id, title, artist, label, catalogNumber, year, position, durationSeconds, energy, rating } = row;
  return {
    ...{ id, title, artist, label, catalogNumber, year, position, durationSeconds, energy, rating },
    album: row.releaseTitle,
    genres: [...new Set([...row.genres, ...row.styles])],
    bpm: row.bpm,
    key: row.key,
    tags: row.tags,
    comment: facts.notes.get(id) ?? '',
    path: file === undefined ? null : facts.pathOf(file),
    sizeBytes: file?.sizeBytes ?? null,
    bitrate: file?.bitrate ?? null,
    sampleRate: file?.sampleRate ?? null,
    grid: cues.find(({ grid }) => grid.length > 0)?.grid ?? heardGrid(row, facts.tempos.get(id)),
    cues: (cues.find((set) => set.cues.length > 0)?.cues ?? []).map((cue) => ({ ...cue, kind: kindOf(cue) })),
  };
}

const rank = ({ source }: ProgramCues): number => PROGRAMS.indexOf(source);

type Kind = ExportedTrack['cues'][number]['kind'];
const KINDS: readonly Kind[] = ['cue', 'loop', 'fade-in', 'fade-out', 'load'];
const kindOf = ({ kind }: { kind: string }): Kind => KINDS.find((one) => one === kind) ?? 'cue';

/** One straight grid, when the analysis heard one at the tempo that the track is known by. */
function heardGrid({ bpm }: Row, tempo: TempoAnalysis | undefined): ExportedGridMark[] {
  if (tempo === undefined || !tempo.steady || bpm === null) return [];
  if (Math.abs(bpm / tempo.bpm - 1) > SAME_TEMPO) return [];
  return [{ seconds: tempo.downbeatSeconds, bpm: tempo.bpm, beat: 1 }];
}
