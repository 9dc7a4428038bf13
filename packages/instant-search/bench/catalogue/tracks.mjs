import { pick, seededRandom, zipf } from './random.mjs';
import {
  BAND_WORDS,
  COUNTRIES,
  FIRST_NAMES,
  inventWord,
  LABEL_WORDS,
  STYLES,
  SURNAMES,
  TITLE_WORDS,
} from './words.mjs';

const INVENTED_WORDS = 24_000;
const ARTISTS_PER_THOUSAND_TRACKS = 140;
const LABELS_PER_THOUSAND_TRACKS = 25;
const OWNERS = ['ada', 'ben', 'cleo'];

/** How the engine is told about tracks. */
export const TRACK_SCHEMA = {
  searchable: ['title', 'artists', 'release', 'label', 'catalogNumber'],
  filterable: {
    artists: 'keyword-list',
    label: 'keyword',
    styles: 'keyword-list',
    country: 'keyword',
    key: 'keyword',
    bpm: 'number',
    year: 'number',
    rating: 'number',
    added: 'number',
    hasAudio: 'boolean',
    owners: 'keyword-list',
  },
  sortable: ['bpm', 'year', 'rating', 'added', 'label'],
  visibility: 'owners',
};

/**
 * The same catalogue for the same seed and size, track by track, so that nobody has to hold it.
 * @param {number} seed @param {number} size
 */
export function* tracks(seed, size) {
  const random = seededRandom(seed);
  const words = [...TITLE_WORDS, ...Array.from({ length: INVENTED_WORDS }, () => inventWord(random))];
  const artists = many((size * ARTISTS_PER_THOUSAND_TRACKS) / 1000, () => artistName(random));
  const labels = many((size * LABELS_PER_THOUSAND_TRACKS) / 1000, () => labelName(random));
  const draws = {
    word: zipf(words.length, 0.92),
    artist: zipf(artists.length, 0.8),
    label: zipf(labels.length, 0.9),
    style: zipf(STYLES.length, 0.9),
  };
  const title = () => phrase(random, 1 + Math.floor(random() * 3.6), () => words[draws.word(random)]);
  for (let number = 0; number < size; number++) {
    const artist = artists[draws.artist(random)];
    const label = labels[draws.label(random)];
    yield {
      id: idOf(number),
      title: title() + versionOf(random, artists[draws.artist(random)]),
      artists: random() < 0.12 ? [artist, artists[draws.artist(random)]] : [artist],
      release: `${title()}${random() < 0.3 ? ' EP' : ''}`,
      label,
      catalogNumber: `${label
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 4)
        .toUpperCase()} ${1 + Math.floor(random() * 400)}`,
      styles: [...new Set(many(1 + Math.floor(random() * 3), () => STYLES[draws.style(random)]))],
      country: pick(random, COUNTRIES),
      key: `${1 + Math.floor(random() * 12)}${random() < 0.6 ? 'A' : 'B'}`,
      bpm: Math.round((random() < 0.7 ? 118 + random() * 16 : 80 + random() * 100) * 10) / 10,
      year: 1970 + Math.floor(55 * Math.sqrt(random())),
      rating: Math.floor(random() * 6),
      added: 1_500_000_000 + Math.floor(random() * 250_000_000),
      hasAudio: random() < 0.6,
      owners: OWNERS.filter(() => random() < 0.7),
    };
  }
}

/** @param {number} number */
const idOf = (number) => `0199d5c4-7a00-7000-8000-${number.toString(16).padStart(12, '0')}`;

const many = (count, make) => Array.from({ length: Math.ceil(count) }, make);

const capital = (word) => word[0].toUpperCase() + word.slice(1);

const phrase = (random, count, word) => many(count, () => capital(word(random))).join(' ');

function artistName(random) {
  const kind = random();
  if (kind < 0.45) return `${pick(random, FIRST_NAMES)} ${surname(random)}`;
  if (kind < 0.6) return `DJ ${capital(inventWord(random))}`;
  if (kind < 0.8) return capital(inventWord(random));
  return `${capital(pick(random, TITLE_WORDS))} ${pick(random, BAND_WORDS)}`;
}

const surname = (random) => (random() < 0.4 ? pick(random, SURNAMES) : capital(inventWord(random)));

function labelName(random) {
  const word = random() < 0.4 ? pick(random, TITLE_WORDS) : inventWord(random);
  return `${capital(word)} ${pick(random, LABEL_WORDS)}`;
}

function versionOf(random, remixer) {
  const kind = random();
  if (kind < 0.62) return '';
  if (kind < 0.8) return ` (${remixer} Remix)`;
  return pick(random, [
    ' (Original Mix)',
    ' (Extended Mix)',
    ' (Dub)',
    ' (Radio Edit)',
    ' (Club Mix)',
    ' VIP',
  ]);
}
