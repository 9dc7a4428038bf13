'use client';
import { Kbd, Modal } from '@mantine/core';
import { useState } from 'react';
import { useAllKeys, useKeys, type KeyBinding } from '../../../lib/keyboard';
import classes from './keys-help.module.css';

const NAMES: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
};

/** `?` shows every key that works on this page. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  const keys = useAllKeys();
  useKeys([{ keys: '?', label: 'Show all keys', group: 'Anywhere', run: () => setOpen((shown) => !shown) }]);
  const groups = [...new Set(keys.map(({ group }) => group))];
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title="Keys"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={classes.group}>{group}</h3>
            {linesOf(keys.filter((binding) => binding.group === group)).map(([label, ways]) => (
              <KeyLine key={label} label={label} ways={ways} />
            ))}
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Bindings that do the same stand on one line. */
function linesOf(bindings: readonly KeyBinding[]): [label: string, ways: string[]][] {
  const lines = new Map<string, string[]>();
  for (const { label, keys } of bindings) lines.set(label, [...new Set([...(lines.get(label) ?? []), keys])]);
  return [...lines];
}

function KeyLine({ label, ways }: { readonly label: string; readonly ways: readonly string[] }) {
  return (
    <div className={classes.line}>
      <span>{label}</span>
      <span className={classes.keys}>
        {ways.map((way, index) => (
          <span key={way} className={classes.keys}>
            {index > 0 && 'or'}
            {way.split(/[ +]/).map((key) => (
              <Kbd key={key}>{NAMES[key] ?? key.toUpperCase()}</Kbd>
            ))}
          </span>
        ))}
      </span>
    </div>
  );
}
