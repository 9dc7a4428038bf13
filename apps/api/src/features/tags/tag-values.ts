import type { TagChoice } from '@segue/shared/contracts/http';
import { MOST_COMMENT, type TagValues } from '@segue/shared/contracts/jobs';
import { formatKey } from '@segue/shared/domain/mixing';
import { bpmValues, energyValues, keyValues, type TrackView } from '../tracks/index.js';
import { fillTemplate, type WordTexts } from './comment-template.js';

/** The texts that a choice makes of what one person's library says of a track. What is unknown is left out. */
export function tagValuesOf(view: TrackView, notes: string, choice: TagChoice): TagValues {
  const words = wordsOf(view, notes, choice);
  const genre = choice.genre === null ? '' : genreOf(view, choice.genre);
  const comment = choice.comment === null ? '' : fillTemplate(choice.comment, words).slice(0, MOST_COMMENT);
  return {
    ...(choice.bpm && words.bpm !== '' && { bpm: words.bpm }),
    ...(choice.key !== null && words.key !== '' && { key: words.key }),
    ...(genre !== '' && { genre }),
    ...(choice.energy && words.energy !== '' && { energy: words.energy }),
    ...(comment !== '' && { comment }),
  };
}

function wordsOf(view: TrackView, notes: string, choice: TagChoice): WordTexts {
  const bpm = bpmValues(view)[0]?.value;
  const key = keyValues(view)[0]?.value;
  const energy = energyValues(view)[0]?.value;
  return {
    bpm: bpm === undefined ? '' : String(Math.round(bpm * 100) / 100),
    key: key === undefined ? '' : formatKey(key, choice.key ?? 'camelot'),
    energy: energy === undefined ? '' : String(Math.min(10, Math.max(1, Math.round(energy)))),
    rating: view.rating === null ? '' : '★'.repeat(view.rating),
    tags: view.tags.join(', '),
    notes: notes.trim(),
    label: view.label,
    catalog: view.catalogNumber,
    position: view.position,
    year: view.year === null ? '' : String(view.year),
  };
}

/** All of them in one text, since many players show the first of several only. A record without styles has genres. */
function genreOf({ genres, styles }: TrackView, choice: 'styles' | 'genres'): string {
  const chosen = choice === 'styles' && styles.length > 0 ? styles : genres;
  return chosen.join('; ').slice(0, 1000);
}
