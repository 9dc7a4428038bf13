import {
  BLANK_ENTRY,
  bpmOf,
  genresOf,
  keyOf,
  numberIn,
  secondsOf,
  starsOf,
  wholeIn,
  yearOf,
  type CuePoint,
  type GridMark,
  type LibraryEntry,
} from '../library/index.js';
import type { XmlElement } from '../xml/index.js';

const DAY_MS = 86_400_000;
/** CUE_V2 TYPE; 4 is a grid marker and no cue. */
const KINDS = ['cue', 'fade-in', 'fade-out', 'load', null, 'loop'] as const;
const GRID = '4';

/** What an ENTRY of Traktor's collection says. RANKING: 0, 51 … 255 for none to five stars. */
export function traktorEntry(entry: XmlElement): LibraryEntry {
  const [info, album, location] = [part(entry, 'INFO'), part(entry, 'ALBUM'), part(entry, 'LOCATION')];
  const bpm = bpmOf(part(entry, 'TEMPO')('BPM'));
  const marks = entry.children.filter(({ name }) => name === 'CUE_V2');
  return {
    ...BLANK_ENTRY,
    ref: `${location('VOLUME')}${location('DIR')}${location('FILE')}`,
    path: pathIn(location),
    title: entry.attributes['TITLE'] ?? '',
    artist: entry.attributes['ARTIST'] ?? '',
    album: album('TITLE'),
    label: info('LABEL'),
    catalogNumber: info('CATALOG_NO'),
    year: yearOf(info('RELEASE_DATE')),
    durationSeconds: secondsOf(info('PLAYTIME_FLOAT')) ?? secondsOf(info('PLAYTIME')),
    position: album('TRACK') === '0' ? '' : album('TRACK'),
    bpm,
    key: musicalKey(part(entry, 'MUSICAL_KEY')('VALUE')) ?? keyOf(info('KEY')),
    rating: starsOf(info('RANKING'), 255),
    genres: genresOf(info('GENRE')),
    comment: info('COMMENT'),
    grid: marks.flatMap((mark) => gridMarkOf(mark, bpm)),
    cues: marks.flatMap(({ attributes }) => cueOf(attributes)),
  };
}

/** What a part of an entry says, by attribute; an empty text where the part or the attribute is not there. */
function part({ children }: XmlElement, name: string): (attribute: string) => string {
  const attributes = children.find((child) => child.name === name)?.attributes;
  return (attribute) => attributes?.[attribute] ?? '';
}

/** Traktor puts a colon behind every slash, "/:Users/:dj/:"; of the disk only a drive letter belongs to the path. */
function pathIn(location: (attribute: string) => string): string {
  const drive = /^[A-Za-z]:$/.exec(location('VOLUME'))?.[0] ?? '';
  return `${drive}${location('DIR').replaceAll('/:', '/')}${location('FILE')}`;
}

type Attributes = Readonly<Record<string, string>>;

/** 0 to 11 are C to B major, 12 to 23 C to B minor. */
function musicalKey(value: string): LibraryEntry['key'] {
  const number = wholeIn(value, 0, 23);
  return number === null ? null : { pitchClass: number % 12, mode: number < 12 ? 'major' : 'minor' };
}

/** A grid marker says where a bar begins; newer ones carry their own tempo. */
function gridMarkOf({ attributes, children }: XmlElement, trackBpm: number | null): GridMark[] {
  if (attributes['TYPE'] !== GRID) return [];
  const start = numberIn(attributes['START'] ?? '', 0, DAY_MS);
  const own = children.find(({ name }) => name === 'GRID')?.attributes['BPM'];
  const bpm = bpmOf(own ?? '') ?? trackBpm;
  return start === null || bpm === null ? [] : [{ seconds: start / 1000, bpm, beat: 1 }];
}

function cueOf(mark: Attributes): CuePoint[] {
  const kind = KINDS[Number(mark['TYPE'])] ?? null;
  const start = numberIn(mark['START'] ?? '', 0, DAY_MS);
  if (kind === null || start === null) return [];
  const length = numberIn(mark['LEN'] ?? '', 0, DAY_MS) ?? 0;
  const name = mark['NAME'] ?? '';
  return [
    {
      kind,
      name: name === 'n.n.' ? '' : name.slice(0, 200),
      seconds: start / 1000,
      endSeconds: length > 0 ? (start + length) / 1000 : null,
      slot: wholeIn(mark['HOTCUE'] ?? '', 0, 63),
      colour: null,
    },
  ];
}
