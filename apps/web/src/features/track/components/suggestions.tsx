'use client';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './values-section.module.css';

interface SuggestionsProps<Value> {
  readonly items: readonly { readonly value: Value; readonly text: ReactNode }[];
  readonly onUse: (value: Value) => void;
}

/** What the analysis would say next; one press makes it yours. */
export function Suggestions<Value>({ items, onUse }: SuggestionsProps<Value>) {
  if (items.length === 0) return null;
  return (
    <ul className={classes.sources} aria-label="Other readings">
      {items.map(({ value, text }, place) => (
        <li key={place} className={classes.source}>
          <span>{text}</span>
          <Button size="compact-xs" variant="subtle" onClick={() => onUse(value)}>
            Use this one
          </Button>
        </li>
      ))}
    </ul>
  );
}
