import { flag, list, number, oneOf, text, type Fields } from '../../../lib/url-state';

/** Everything that the library page can be asked; it is all in the address. */
export interface LibraryView {
  readonly q: string;
  readonly sort: string;
  readonly genre: readonly string[];
  readonly style: readonly string[];
  readonly label: readonly string[];
  readonly artist: readonly string[];
  readonly country: readonly string[];
  readonly folder: readonly string[];
  readonly format: readonly string[];
  /** "Living room" or "Living room / Box 3". */
  readonly place: readonly string[];
  readonly tag: readonly string[];
  readonly mood: readonly string[];
  /** Own crates by name, plain or smart. */
  readonly crate: readonly string[];
  readonly key: readonly string[];
  readonly bpmMin: number | undefined;
  readonly bpmMax: number | undefined;
  readonly yearMin: number | undefined;
  readonly yearMax: number | undefined;
  readonly energyMin: number | undefined;
  readonly energyMax: number | undefined;
  readonly ratingMin: number | undefined;
  readonly hasAudio: boolean | undefined;
  readonly analysed: boolean | undefined;
  readonly owned: boolean | undefined;
  readonly hasBpm: boolean | undefined;
  readonly hasKey: boolean | undefined;
  readonly hasTracklist: boolean | undefined;
  readonly hasCover: boolean | undefined;
  /** Days, both included: "2024-03-01". */
  readonly addedFrom: string;
  readonly addedTo: string;
  /** Whose records: mine, all that I may see, or one person’s by id. */
  readonly whose: string;
  /** How the tracks are shown. */
  readonly show: Show;
}

export const SHOWS = ['table', 'covers', 'albums'] as const;
export type Show = (typeof SHOWS)[number];

export const LIBRARY_FIELDS: Fields<LibraryView> = {
  q: text,
  sort: text,
  genre: list,
  style: list,
  label: list,
  artist: list,
  country: list,
  folder: list,
  format: list,
  place: list,
  tag: list,
  mood: list,
  crate: list,
  key: list,
  bpmMin: number,
  bpmMax: number,
  yearMin: number,
  yearMax: number,
  energyMin: number,
  energyMax: number,
  ratingMin: number,
  hasAudio: flag,
  analysed: flag,
  owned: flag,
  hasBpm: flag,
  hasKey: flag,
  hasTracklist: flag,
  hasCover: flag,
  addedFrom: text,
  addedTo: text,
  whose: text,
  show: oneOf(SHOWS),
};

/** Filters that hold a list of values, with what people call them. */
export const LIST_FILTERS = {
  genre: 'Genre',
  style: 'Style',
  label: 'Label',
  artist: 'Artist',
  country: 'Country',
  folder: 'Folder',
  format: 'Format',
  place: 'Place',
  tag: 'Tag',
  mood: 'Mood',
  crate: 'Crate',
  key: 'Key',
} as const satisfies Partial<Record<keyof LibraryView, string>>;
export type ListFilter = keyof typeof LIST_FILTERS;

/** Filters between two numbers. */
export const RANGE_FILTERS = {
  bpm: { label: 'BPM', min: 'bpmMin', max: 'bpmMax' },
  year: { label: 'Year', min: 'yearMin', max: 'yearMax' },
  energy: { label: 'Energy', min: 'energyMin', max: 'energyMax' },
} as const;
export type RangeFilter = keyof typeof RANGE_FILTERS;

/** Filters that are yes, no, or not asked; the side panel offers the first three, links of other pages the rest. */
export const FLAG_FILTERS = {
  hasAudio: { yes: 'With audio', no: 'Without audio' },
  analysed: { yes: 'Analysed', no: 'Not analysed' },
  owned: { yes: 'On my records', no: 'Not on my records' },
  hasBpm: { yes: 'With BPM', no: 'Without BPM' },
  hasKey: { yes: 'With key', no: 'Without key' },
  hasTracklist: { yes: 'With tracklist', no: 'Without tracklist' },
  hasCover: { yes: 'With cover', no: 'Without cover' },
} as const;
export type FlagFilter = keyof typeof FLAG_FILTERS;
/** Those with a switch of their own. */
export const OFFERED_FLAGS = ['hasAudio', 'analysed', 'owned'] as const satisfies readonly FlagFilter[];

/** The view with every filter off and the words kept. */
export const NO_FILTERS = {
  genre: [],
  style: [],
  label: [],
  artist: [],
  country: [],
  folder: [],
  format: [],
  place: [],
  tag: [],
  mood: [],
  crate: [],
  key: [],
  bpmMin: undefined,
  bpmMax: undefined,
  yearMin: undefined,
  yearMax: undefined,
  energyMin: undefined,
  energyMax: undefined,
  ratingMin: undefined,
  hasAudio: undefined,
  analysed: undefined,
  owned: undefined,
  hasBpm: undefined,
  hasKey: undefined,
  hasTracklist: undefined,
  hasCover: undefined,
  addedFrom: '',
  addedTo: '',
} as const satisfies Partial<LibraryView>;
