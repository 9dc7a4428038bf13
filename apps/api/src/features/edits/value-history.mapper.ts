import { keptValue, musicalKey, type KeptValue, type ValueHistory } from '@segue/shared/contracts/http';
import type { ValueHistoryRepository } from './value-history.repository.js';

type Rows<Method extends keyof ValueHistoryRepository> = Awaited<ReturnType<ValueHistoryRepository[Method]>>;
type Item = ValueHistory['items'][number];

/** Three kinds of rows as one story, newest first. */
export function toHistory(
  changes: Rows<'changes'>,
  values: Rows<'values'>,
  analyses: Rows<'analyses'>,
): ValueHistory {
  const items = [...changes.map(ofPerson), ...values.map(ofSource), ...analyses.flatMap(ofAnalysis)];
  return { items: items.sort((a, b) => b.at.localeCompare(a.at)) };
}

function ofPerson({ field, before, after, batch, undo, createdAt }: Rows<'changes'>[number]): Item {
  const many = batch === null || batch.tracks === 1 ? 'by hand' : `in an edit of ${batch.tracks} tracks`;
  return {
    ...{ field, before: keptValue.parse(before), after: keptValue.parse(after), confidence: null },
    ...{ at: createdAt.toISOString(), source: 'user', how: undo ? 'by taking an edit back' : many },
  };
}

function ofSource({ field, value, source, confidence, createdAt }: Rows<'values'>[number]): Item {
  return {
    ...{ field, before: null, after: keptValue.parse(value), confidence, how: source },
    ...{ at: createdAt.toISOString(), source: source.startsWith('import') ? 'import' : 'tags' },
  };
}

function ofAnalysis(analysis: Rows<'analyses'>[number]): Item[] {
  const { bpm, bpmConfidence, energy, keyPitchClass, keyMode, keyConfidence } = analysis;
  const key = keyPitchClass === null ? null : musicalKey.parse({ pitchClass: keyPitchClass, mode: keyMode });
  const heard: [string, KeptValue, number | null][] = [
    ['bpm', bpm, bpmConfidence],
    ['key', key, keyConfidence],
    ['energy', energy, null],
  ];
  return heard.flatMap(([field, after, confidence]) =>
    after === null
      ? []
      : [
          {
            ...{ field, before: null, after, confidence, source: 'analysis' as const },
            ...{ at: analysis.createdAt.toISOString(), how: `version ${analysis.featureVersion}` },
          },
        ],
  );
}
