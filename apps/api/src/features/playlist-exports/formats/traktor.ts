import { createHash } from 'node:crypto';
import { formatKey } from '@segue/shared/domain/mixing';
import {
  filesOf,
  type ExportedCue,
  type ExportedGridMark,
  type ExportedPlaylist,
  type ExportedTrack,
} from '../exported-playlist.js';
import { traktorLocation } from './traktor-location.js';
import { xmlAttributes, type XmlAttributes } from './xml-text.js';

/** CUE_V2 TYPE; 4 is a grid marker. */
const CUE_TYPES = { cue: 0, 'fade-in': 1, 'fade-out': 2, load: 3, loop: 5 } as const;
const GRID = 4;

/**
 * Playlists as Traktor 2 and later import them (NML version 19: right-click Track Collection or Playlists, Import).
 * RANKING goes in steps of 51, MUSICAL_KEY is 0..11 for C to B major and 12..23 for minor. A track without a file
 * cannot be in it. The format is not published; the fields are those that Traktor itself writes.
 */
export function* writeTraktor(playlists: readonly ExportedPlaylist[]): Generator<string> {
  const tracks = filesOf(playlists);
  yield '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<NML VERSION="19">';
  yield '<HEAD COMPANY="www.native-instruments.com" PROGRAM="Traktor"></HEAD>\n<MUSICFOLDERS></MUSICFOLDERS>\n';
  yield `<COLLECTION ENTRIES="${tracks.length}">`;
  for (const track of tracks) yield entryXml(track);
  yield '</COLLECTION>\n<SETS ENTRIES="0"></SETS>\n';
  yield `<PLAYLISTS><NODE TYPE="FOLDER" NAME="$ROOT"><SUBNODES COUNT="${playlists.length}">\n`;
  for (const playlist of playlists) yield playlistXml(playlist);
  yield '</SUBNODES></NODE></PLAYLISTS>\n</NML>\n';
}

/** Traktor closes every element by name. */
const element = (name: string, attributes: XmlAttributes, inside = ''): string =>
  `<${name}${xmlAttributes(attributes)}>${inside}</${name}>\n`;

function playlistXml({ name, items }: ExportedPlaylist): string {
  const keys = items.flatMap(({ track }) => (track.path === null ? [] : traktorLocation(track.path).key));
  const uuid = createHash('md5')
    .update(JSON.stringify([name, keys]))
    .digest('hex');
  const entries = keys.map((key) =>
    element('ENTRY', {}, element('PRIMARYKEY', { TYPE: 'TRACK', KEY: key }).trimEnd()),
  );
  const list = element('PLAYLIST', { ENTRIES: keys.length, TYPE: 'LIST', UUID: uuid }, entries.join(''));
  return element('NODE', { TYPE: 'PLAYLIST', NAME: name }, list);
}

function entryXml(track: ExportedTrack & { path: string }): string {
  const { volume, directory, file } = traktorLocation(track.path);
  const parts = [
    element('LOCATION', { DIR: directory, FILE: file, VOLUME: volume, VOLUMEID: volume }),
    element('ALBUM', { TITLE: track.album }),
    element('INFO', infoOf(track)),
    track.bpm === null ? '' : element('TEMPO', { BPM: track.bpm.toFixed(6), BPM_QUALITY: '100.000000' }),
    track.key === null
      ? ''
      : element('MUSICAL_KEY', { VALUE: track.key.pitchClass + (track.key.mode === 'minor' ? 12 : 0) }),
    ...track.grid.map(gridXml),
    ...track.cues.map(cueXml),
  ];
  return element('ENTRY', { TITLE: track.title, ARTIST: track.artist }, parts.join(''));
}

function infoOf(track: ExportedTrack): XmlAttributes {
  return {
    BITRATE: track.bitrate,
    GENRE: track.genres.join('; '),
    LABEL: track.label,
    CATALOG_NO: track.catalogNumber === '' ? null : track.catalogNumber,
    COMMENT: track.comment,
    KEY: track.key === null ? null : formatKey(track.key, 'open-key'),
    PLAYTIME: track.durationSeconds === null ? null : Math.round(track.durationSeconds),
    PLAYTIME_FLOAT: track.durationSeconds === null ? null : track.durationSeconds.toFixed(6),
    RANKING: (track.rating ?? 0) * 51,
    RELEASE_DATE: track.year === null ? null : `${track.year}/1/1`,
    // In kilobytes.
    FILESIZE: track.sizeBytes === null ? null : Math.round(track.sizeBytes / 1024),
  };
}

/** A grid marker lies on the first beat of a bar: one that does not is moved to the next. */
function gridXml({ seconds, bpm, beat }: ExportedGridMark): string {
  const start = seconds + (((5 - beat) % 4) * 60) / bpm;
  const tempo = element('GRID', { BPM: bpm.toFixed(6) }).trimEnd();
  return element('CUE_V2', { NAME: 'AutoGrid', ...markOf(GRID, start, 0, null) }, tempo);
}

function cueXml({ kind, name, seconds, endSeconds, slot }: ExportedCue): string {
  const length = endSeconds === null ? 0 : endSeconds - seconds;
  return element('CUE_V2', { NAME: name || 'n.n.', ...markOf(CUE_TYPES[kind], seconds, length, slot) });
}

const markOf = (type: number, seconds: number, length: number, slot: number | null): XmlAttributes => ({
  DISPL_ORDER: 0,
  TYPE: type,
  START: (seconds * 1000).toFixed(6),
  LEN: (Math.max(0, length) * 1000).toFixed(6),
  REPEATS: -1,
  HOTCUE: slot ?? -1,
});
