import {
  BLANK_ENTRY,
  bpmOf,
  genresOf,
  keyOf,
  numberIn,
  pathOf,
  secondsOf,
  starsOf,
  wholeIn,
  yearOf,
  type CuePoint,
  type GridMark,
  type LibraryEntry,
} from '../library/index.js';
import type { XmlElement } from '../xml/index.js';

const DAY = 86_400;
/** POSITION_MARK Type. */
const KINDS = ['cue', 'fade-in', 'fade-out', 'load', 'loop'] as const;

/** What a TRACK of rekordbox says. Rating: 0, 51, 102, 153, 204, 255 for none to five stars. */
export function rekordboxTrack({ attributes, children }: XmlElement): LibraryEntry {
  const said = (name: string): string => attributes[name] ?? '';
  return {
    ...BLANK_ENTRY,
    ref: said('TrackID'),
    path: pathOf(said('Location')),
    title: withMix(said('Name'), said('Mix')),
    artist: said('Artist'),
    album: said('Album'),
    label: said('Label'),
    year: yearOf(said('Year')),
    durationSeconds: secondsOf(said('TotalTime')),
    position: said('TrackNumber') === '0' ? '' : said('TrackNumber'),
    bpm: bpmOf(said('AverageBpm')),
    key: keyOf(said('Tonality')),
    rating: starsOf(said('Rating'), 255),
    genres: genresOf(said('Genre')),
    comment: said('Comments'),
    grid: children.filter(({ name }) => name === 'TEMPO').flatMap(({ attributes: mark }) => gridMarkOf(mark)),
    cues: children
      .filter(({ name }) => name === 'POSITION_MARK')
      .flatMap(({ attributes: mark }) => cueOf(mark)),
  };
}

/** "Mix" holds the version where the title does not. */
function withMix(title: string, mix: string): string {
  const version = mix.trim();
  return version === '' || title.toLowerCase().includes(version.toLowerCase())
    ? title
    : `${title} (${version})`;
}

type Attributes = Readonly<Record<string, string>>;

function gridMarkOf({ Inizio = '', Bpm = '', Battito = '' }: Attributes): GridMark[] {
  const seconds = numberIn(Inizio, 0, DAY);
  const bpm = numberIn(Bpm, 1, 1000);
  return seconds === null || bpm === null ? [] : [{ seconds, bpm, beat: wholeIn(Battito, 1, 16) ?? 1 }];
}

function cueOf(mark: Attributes): CuePoint[] {
  const seconds = numberIn(mark['Start'] ?? '', 0, DAY);
  if (seconds === null) return [];
  return [
    {
      kind: KINDS[Number(mark['Type'])] ?? 'cue',
      name: (mark['Name'] ?? '').slice(0, 200),
      seconds,
      endSeconds: numberIn(mark['End'] ?? '', 0, DAY),
      slot: wholeIn(mark['Num'] ?? '', 0, 63),
      colour: colourOf(mark),
    },
  ];
}

function colourOf({ Red = '', Green = '', Blue = '' }: Attributes): string | null {
  const parts = [Red, Green, Blue].map((part) => wholeIn(part, 0, 255));
  return parts.includes(null)
    ? null
    : `#${parts.map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
