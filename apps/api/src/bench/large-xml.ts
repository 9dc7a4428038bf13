import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const GRID_MARKS = 12;

/** Writes a rekordbox collection of about so many bytes, with grids, cues and one playlist of all. Answers its tracks. */
export async function writeLargeXml(path: string, bytes: number): Promise<number> {
  let tracks = 0;
  const text = function* (): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<DJ_PLAYLISTS Version="1.0.0">\n<COLLECTION>\n';
    for (let written = 0; written < bytes;) {
      const track = trackXml((tracks += 1));
      written += track.length + 26;
      yield track;
    }
    yield '</COLLECTION>\n<PLAYLISTS><NODE Type="0" Name="ROOT"><NODE Name="All" Type="1" KeyType="0">\n';
    for (let id = 1; id <= tracks; id += 1) yield `<TRACK Key="${id}"/>\n`;
    yield '</NODE></NODE></PLAYLISTS>\n</DJ_PLAYLISTS>\n';
  };
  await pipeline(Readable.from(text()), createWriteStream(path));
  return tracks;
}

function trackXml(id: number): string {
  const marks = Array.from({ length: GRID_MARKS }, (_, beat) => {
    return `  <TEMPO Inizio="${(beat * 16.5).toFixed(3)}" Bpm="128.00" Metro="4/4" Battito="1"/>\n`;
  });
  return (
    `<TRACK TrackID="${id}" Name="Track number ${id}" Artist="Artist ${id % 5000}" Album="Album ${id % 20000}" ` +
    `Genre="House" TotalTime="${200 + (id % 300)}" Year="2020" AverageBpm="128.00" Tonality="8A" Rating="204" ` +
    `Location="file://localhost/Users/dj/Music/${id}.mp3" Comments="file ${id}">\n${marks.join('')}` +
    '  <POSITION_MARK Name="Drop" Type="0" Start="31.500" Num="0" Red="255" Green="136" Blue="0"/>\n</TRACK>\n'
  );
}
