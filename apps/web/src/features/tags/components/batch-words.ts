import { countOf } from '../../../lib/format';
import type { Batch, BatchFile } from '../api/tags-queries';

export const STATE_WORDS: Readonly<Record<BatchFile['state'], string>> = {
  waiting: 'At work',
  ready: 'Would change',
  unchanged: 'Says so already',
  refused: 'Left alone',
  failed: 'Failed',
  stopped: 'Stopped',
  written: 'Written',
  undone: 'Taken back',
};

export const FIELD_WORDS: Readonly<Record<BatchFile['changes'][number]['field'], string>> = {
  bpm: 'BPM',
  key: 'Key',
  genre: 'Genre',
  energy: 'Energy',
  comment: 'Comment',
};

const WORK_WORDS: Readonly<Record<NonNullable<Batch['working']>, string>> = {
  preview: 'Looking into',
  write: 'Writing',
  undo: 'Taking back',
};

/** The states that there are, most telling first: "3 would change, 1 left alone". */
export function countWords({ counts }: Pick<Batch, 'counts'>): string {
  return Object.entries(STATE_WORDS)
    .flatMap(([state, word]) => (counts[state] ? [`${counts[state]} ${word.toLowerCase()}`] : []))
    .join(' · ');
}

/** What is going on, or what there is to do. */
export function batchTitle({ working, files, counts }: Batch): string {
  if (working) return `${WORK_WORDS[working]} ${countOf(files, 'file')}`;
  if (counts['written']) return `${countOf(counts['written'], 'file')} written`;
  if (counts['undone']) return `${countOf(counts['undone'], 'file')} as before`;
  if (counts['ready']) return `${countOf(counts['ready'], 'file')} would change`;
  return 'Nothing to write';
}
