'use client';
import { completionAt } from '@segue/shared/domain/query';
import type { CompletionOption } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { completeQuery } from '../api/complete';
import { completed, localOptions, stillFitting, type CompletedQuery } from './completed-query';

interface Completion {
  /** Empty while there is nothing to offer. */
  readonly options: readonly CompletionOption[];
  /** The option that Enter takes; -1 for none. */
  readonly active: number;
  readonly onActive: (active: number) => void;
  readonly take: (option: CompletionOption) => CompletedQuery | null;
  readonly close: () => void;
}

/**
 * What could stand at the caret. Fields and words of the language are known here and shown at once; names come out of
 * the library, and older ones that fit stay until the new ones are in: the field itself waits for nothing.
 * @param caret place of the caret in `q`; null while the field is left
 */
export function useCompletion(q: string, caret: number | null, whose: string): Completion {
  const place = caret === null ? null : completionAt(q, caret);
  const names = place?.kind === 'name';
  const asked = useQuery({ ...completeQuery(q, caret ?? 0, whose), enabled: names });
  const [chosen, setChosen] = useState({ at: '', insert: '' });
  const [closed, setClosed] = useState<string | null>(null);
  const at = `${caret} ${q}`;
  const found = names && asked.data?.from === place.from ? asked.data.options : [];
  const fitting = names && asked.isPlaceholderData ? stillFitting(found, place.typed) : found;
  const offered = names ? fitting : localOptions(place);
  const options = closed === at ? [] : offered;
  return {
    options,
    // By what it is and not by its number: the list may still change.
    active: chosen.at === at ? options.findIndex(({ insert }) => insert === chosen.insert) : -1,
    onActive: (active) => setChosen({ at, insert: options[active]?.insert ?? '' }),
    take: (option) =>
      place === null || caret === null ? null : completed(q, place.from, caret, option.insert),
    close: () => setClosed(at),
  };
}
