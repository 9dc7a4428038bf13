import { formatKey } from './format-key.js';
import { keyMoveName, playedKey } from './played-key.js';
import type { TermName } from './rules.js';
import { stylesLikeness } from './style-likeness.js';
import type { Pair } from './terms.js';

/** `+2.1`, `−0.4`, `0` with a true minus sign. */
export function signed(value: number, digits = 0): string {
  const rounded = Number(value.toFixed(digits));
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(digits)}`;
}

const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** One short sentence a term, in the DJ's words. Called only for known terms. */
const SENTENCES: Readonly<Record<TermName, (pair: Pair, value: number) => string>> = {
  tempo: tempoSentence,
  key: keySentence,
  energy: ({ from, to }) => {
    const step = (to.energy ?? 0) - (from.energy ?? 0);
    return Math.abs(step) < 0.5 ? 'same energy' : `energy ${signed(step, Number.isInteger(step) ? 0 : 1)}`;
  },
  mood: (_, value) => `mood ${percent(value)} alike`,
  style: styleSentence,
  sound: (_, value) => `sound ${percent(value)} alike`,
  meaning: (_, value) => `description ${percent(value)} alike`,
  loudness: ({ from, to }) => {
    const jump = (to.loudness ?? 0) - (from.loudness ?? 0);
    if (Math.abs(jump) < 0.5) return 'same loudness';
    return `${Math.abs(jump).toFixed(1)} dB ${jump > 0 ? 'louder' : 'quieter'}`;
  },
  era: ({ from, to }) => {
    const years = Math.abs((to.year ?? 0) - (from.year ?? 0));
    return years === 0 ? 'same year' : `${years} ${years === 1 ? 'year' : 'years'} apart`;
  },
};

export const termSentence = (name: TermName, pair: Pair, value: number): string =>
  SENTENCES[name](pair, value);

export const UNKNOWN_SENTENCES: Readonly<Record<TermName, string>> = {
  tempo: 'tempo unknown',
  key: 'key unknown',
  energy: 'energy unknown',
  mood: 'mood unknown',
  style: 'style unknown',
  sound: 'sound not analysed',
  meaning: 'no description to compare',
  loudness: 'loudness unknown',
  era: 'year unknown',
};

function tempoSentence({ tempo, rules }: Pair): string {
  if (!tempo) return UNKNOWN_SENTENCES.tempo;
  const pitch = `${signed(tempo.pitchPercent, 1)} %`;
  if (!tempo.withinRange) return `${pitch} pitch needed, past the deck's ±${rules.pitchRangePercent} %`;
  if (tempo.ratio === 1) return `${pitch} pitch`;
  return `${pitch} pitch at ${tempo.ratio === 2 ? 'double' : 'half'} time`;
}

/** The keys as written on the tracks; when the pitch moves the second to another key, also the one that is heard. */
function keySentence({ from, to, rules, keyShift, tempo }: Pair): string {
  if (!from.key || !to.key) return UNKNOWN_SENTENCES.key;
  const step = `${formatKey(from.key)} → ${formatKey(to.key)}`;
  const pitch = keyShift === 0 ? 0 : (tempo?.pitchPercent ?? 0);
  const heard = playedKey(to.key, pitch);
  const move = keyMoveName(from.key, to.key, keyShift, rules.keyMoves);
  const clash = move === 'clash' ? ' (clash)' : '';
  if (heard.key.pitchClass !== to.key.pitchClass) {
    return `${step}, heard as ${formatKey(heard.key)} at ${signed(pitch, 1)} %${clash}`;
  }
  return Math.abs(heard.cents) >= 30
    ? `${step}, ${Math.abs(heard.cents)} cents out of tune${clash}`
    : `${step}${clash}`;
}

function styleSentence({ from, to }: Pair, value: number): string {
  const shared = from.styles.find((a) => to.styles.some((b) => stylesLikeness([a], [b]) === 1));
  const written = [...from.track.styles, ...from.track.genres];
  if (shared && from.track.styles.length > 0) return `both ${written[from.styles.indexOf(shared)] ?? ''}`;
  return value >= 0.7 ? 'near styles' : value >= 0.35 ? 'styles of one genre' : 'different styles';
}
