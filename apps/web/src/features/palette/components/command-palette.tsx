'use client';
import { Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useKeys } from '../../../lib/keyboard';
import classes from './command-palette.module.css';

/** Most visits never open it, so it is loaded when it is first wanted. */
const PaletteDialog = dynamic(() => import('./palette-dialog').then((module) => module.PaletteDialog), {
  ssr: false,
});

/** The button that opens the palette, and Ctrl-K. */
export function CommandPalette() {
  const [open, setOpen] = useState(false);
  useKeys([
    {
      keys: 'mod+k',
      label: 'Find or do anything',
      group: 'Anywhere',
      run: () => setOpen(true),
      inFields: true,
    },
  ]);
  return (
    <>
      <UnstyledButton className={classes.button} onClick={() => setOpen(true)}>
        <IconSearch size={16} aria-hidden />
        <span className={classes.label}>Find anything</span>
        <Kbd size="xs" className={classes.keys}>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {open && <PaletteDialog onClose={() => setOpen(false)} />}
    </>
  );
}
