'use client';
import { formatKey, type MusicalKey } from '@segue/shared/domain/mixing';
import type { CSSProperties } from 'react';
import { hueOfKey } from './key-colour';
import { useKeyText } from './key-notation';
import classes from './key-badge.module.css';

/** A key in the colour of its place on the Camelot wheel; a dash when it is not known. */
export function KeyBadge({ value }: { readonly value: MusicalKey | null }) {
  const text = useKeyText();
  if (!value) return <span className={classes.unknown}>–</span>;
  const style = { '--hue': hueOfKey(value) } as CSSProperties;
  return (
    <span className={classes.badge} style={style} data-mode={value.mode} title={formatKey(value, 'long')}>
      {text(value)}
    </span>
  );
}
