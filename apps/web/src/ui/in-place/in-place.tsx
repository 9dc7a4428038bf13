'use client';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './in-place.module.css';

interface InPlaceProps {
  /** What is edited: "Year". */
  readonly label: string;
  /** The value as it stands there; nothing shows what can be added. */
  readonly shown: ReactNode;
  readonly disabled?: boolean;
  /** The field, while it is open; `close` puts the value back in its place. */
  readonly children: (close: () => void) => ReactNode;
}

/** A value that becomes its own field when it is pressed, and a value again when it is left. */
export function InPlace({ label, shown, disabled = false, children }: InPlaceProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const empty = shown === '' || shown === null || shown === undefined;
  if (disabled) return <span>{empty ? '–' : shown}</span>;
  if (open) return children(() => setOpen(false));
  return (
    <UnstyledButton ref={button} className={classes.shown} onClick={() => setOpen(true)}>
      {empty ? <span className={classes.none}>Add</span> : shown}
      <VisuallyHidden>{`, edit ${label.toLowerCase()}`}</VisuallyHidden>
      <IconPencil size={14} aria-hidden />
    </UnstyledButton>
  );
}
