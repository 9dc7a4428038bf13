import { formatKey } from '@segue/shared/domain/mixing';
import {
  filesOf,
  type ExportedCue,
  type ExportedGridMark,
  type ExportedPlaylist,
  type ExportedTrack,
} from '../exported-playlist.js';
import { xmlAttributes } from './xml-text.js';

/** POSITION_MARK Type. */
const CUE_TYPES = { cue: 0, 'fade-in': 1, 'fade-out': 2, load: 3, loop: 4 } as const;
const KINDS: Readonly<Record<string, string>> = {
  mp3: 'MP3 File',
  m4a: 'M4A File',
  aac: 'M4A File',
  wav: 'WAV File',
  aif: 'AIFF File',
  aiff: 'AIFF File',
  flac: 'FLAC File',
};

/**
 * Playlists as rekordbox imports them (Preferences, Advanced, rekordbox xml). Rating goes in steps of 51; KeyType 0
 * says that playlists name tracks by TrackID, without it their tracks do not show. A track without a file cannot be
 * in it. Format: AlphaTheta, "rekordbox XML format list".
 */
export function* writeRekordbox(playlists: readonly ExportedPlaylist[]): Generator<string> {
  const tracks = filesOf(playlists);
  const ids = new Map(tracks.map(({ path }, index) => [path, index + 1]));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<DJ_PLAYLISTS Version="1.0.0">\n';
  yield '  <PRODUCT Name="Segue" Version="1.0" Company="Segue"/>\n';
  yield `  <COLLECTION Entries="${tracks.length}">\n`;
  for (const track of tracks) yield trackXml(track, ids.get(track.path) ?? 0);
  yield `  </COLLECTION>\n  <PLAYLISTS>\n    <NODE Type="0" Name="ROOT" Count="${playlists.length}">\n`;
  for (const playlist of playlists) yield playlistXml(playlist, ids);
  yield '    </NODE>\n  </PLAYLISTS>\n</DJ_PLAYLISTS>\n';
}

function playlistXml({ name, items }: ExportedPlaylist, ids: ReadonlyMap<string, number>): string {
  const keys = items.flatMap(({ track }) => ids.get(track.path ?? '') ?? []);
  const head = xmlAttributes({ Name: name, Type: 1, KeyType: 0, Entries: keys.length });
  const lines = keys.map((key) => `        <TRACK Key="${key}"/>\n`);
  return `      <NODE${head}>\n${lines.join('')}      </NODE>\n`;
}

function trackXml(track: ExportedTrack & { path: string }, id: number): string {
  const head = xmlAttributes({
    TrackID: id,
    Name: track.title,
    Artist: track.artist,
    Album: track.album,
    Genre: track.genres.join('; '),
    Kind: KINDS[/\.([a-z0-9]+)$/i.exec(track.path)?.[1]?.toLowerCase() ?? ''] ?? null,
    Size: track.sizeBytes,
    TotalTime: track.durationSeconds === null ? null : Math.round(track.durationSeconds),
    Year: track.year ?? 0,
    AverageBpm: (track.bpm ?? 0).toFixed(2),
    BitRate: track.bitrate === null ? null : Math.round(track.bitrate / 1000),
    SampleRate: track.sampleRate,
    Comments: track.comment,
    Rating: (track.rating ?? 0) * 51,
    Location: locationOf(track.path),
    Tonality: track.key === null ? '' : formatKey(track.key, 'short'),
    Label: track.label,
  });
  const inside = [...track.grid.map(tempoXml), ...track.cues.map(cueXml)];
  if (inside.length === 0) return `    <TRACK${head}/>\n`;
  return `    <TRACK${head}>\n${inside.join('')}    </TRACK>\n`;
}

function tempoXml({ seconds, bpm, beat }: ExportedGridMark): string {
  const mark = { Inizio: seconds.toFixed(3), Bpm: bpm.toFixed(2), Metro: '4/4', Battito: beat };
  return `      <TEMPO${xmlAttributes(mark)}/>\n`;
}

function cueXml({ kind, name, seconds, endSeconds, slot, colour }: ExportedCue): string {
  const mark = {
    Name: name,
    Type: CUE_TYPES[kind],
    Start: seconds.toFixed(3),
    End: endSeconds === null ? null : endSeconds.toFixed(3),
    Num: slot ?? -1,
    ...coloursOf(colour),
  };
  return `      <POSITION_MARK${xmlAttributes(mark)}/>\n`;
}

function coloursOf(colour: string | null) {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return {};
  const part = (hex: string): number => Number.parseInt(hex, 16);
  return { Red: part(red), Green: part(green), Blue: part(blue) };
}

/** "file://localhost/Users/dj/A%20B.mp3", "file://localhost/C:/Music/a.mp3": each part percent-encoded. */
export function locationOf(path: string): string {
  const slashes = /^(?:[A-Za-z]:|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
  const parts = slashes
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((part) => (/^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)));
  const joined = parts.join('/');
  return `file://localhost${joined.startsWith('/') ? '' : '/'}${joined}`;
}
