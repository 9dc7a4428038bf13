'use client';
import { ActionIcon, Kbd } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { QueryProblem } from '@segue/shared/domain/query';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { CompletedQuery } from '../hooks/completed-query';
import { queryMarks, shownProblems } from '../hooks/query-marks';
import { useCompletion } from '../hooks/use-completion';
import { CompletionList, optionId } from './completion-list';
import { QueryHelp } from './query-help';
import classes from './search-box.module.css';

interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly q: string;
  readonly whose: string;
  readonly onType: (q: string) => void;
  /** Arrow down or Enter in the field: on to the first row. */
  readonly onLeave: () => void;
  /** What the server could not make sense of in this query. */
  readonly problems: readonly QueryProblem[];
}

const LIST = 'query-completions';
const PROBLEMS = 'query-problems';

/** The field of the library: words and conditions, completed at the caret, underlined where they cannot be meant. */
export function SearchBox({ input, q, whose, onType, onLeave, problems }: SearchBoxProps) {
  const [caret, setCaret] = useState<number | null>(null);
  const [scrolled, setScrolled] = useState(0);
  const [help, setHelp] = useState(false);
  const goal = useRef<CompletedQuery>(null);
  const { options, active, onActive, take, close } = useCompletion(q, caret, whose);
  const wrong = shownProblems(q, problems, caret);

  useLayoutEffect(() => {
    // A controlled field puts the caret at the end of what is set: it goes where the option ended.
    if (goal.current === null || goal.current.q !== q) return;
    input.current?.setSelectionRange(goal.current.caret, goal.current.caret);
    goal.current = null;
  }, [q, input]);

  const choose = (place: number) => {
    const option = options[place];
    const next = option && take(option);
    if (!next) return;
    goal.current = next;
    setCaret(next.caret);
    onType(next.q);
  };
  const onPopupKey = (key: string): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined)
      onActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    else if (key === 'Tab' || (key === 'Enter' && active >= 0)) choose(Math.max(active, 0));
    else if (key === 'Escape') close();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (options.length > 0 && !event.shiftKey && onPopupKey(key)) {
      event.preventDefault();
      return;
    }
    if (key === '?' && q === '') {
      event.preventDefault();
      setHelp(true);
    } else if (key === 'Escape' && q !== '') onType('');
    else if (key === 'ArrowDown' || key === 'Enter' || key === 'Escape') {
      event.preventDefault();
      event.currentTarget.blur();
      onLeave();
    }
  };
  return (
    <div className={classes.search}>
      <div className={classes.box}>
        <IconSearch size={16} className={classes.icon} aria-hidden />
        <div className={classes.field}>
          <div className={classes.marks} aria-hidden>
            <span style={{ translate: `${-scrolled}px 0` }}>
              {queryMarks(q, wrong).map(({ text, problem }, place) =>
                problem === null ? text : <u key={place}>{text}</u>,
              )}
            </span>
          </div>
          <input
            ref={input}
            className={classes.input}
            aria-label="Search the library"
            aria-autocomplete="list"
            aria-controls={options.length > 0 ? LIST : undefined}
            aria-activedescendant={active >= 0 ? optionId(LIST, active) : undefined}
            aria-describedby={wrong.length > 0 ? PROBLEMS : undefined}
            placeholder="Search, or bpm:120-128 key:8A genre:House"
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            value={q}
            onChange={(event) => {
              setCaret(event.currentTarget.selectionStart);
              onType(event.currentTarget.value);
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
            onBlur={() => setCaret(null)}
            onKeyDown={onKeyDown}
          />
        </div>
        {q === '' ? (
          <Kbd size="xs">/</Kbd>
        ) : (
          <ActionIcon size={24} aria-label="Clear the search" onClick={() => onType('')}>
            <IconX size={15} />
          </ActionIcon>
        )}
        <QueryHelp
          opened={help}
          onChange={setHelp}
          onTry={(example) => onType([q.trim(), example].filter(Boolean).join(' '))}
        />
        {options.length > 0 && (
          <CompletionList id={LIST} options={options} active={active} onActive={onActive} onChoose={choose} />
        )}
      </div>
      {wrong.length > 0 && (
        <div id={PROBLEMS} role="status" className={classes.problems}>
          {wrong.map(({ start, message }) => (
            <p key={start}>{message}</p>
          ))}
        </div>
      )}
    </div>
  );
}
