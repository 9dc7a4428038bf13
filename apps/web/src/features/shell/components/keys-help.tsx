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
            {keys
              .filter((binding) => binding.group === group)
              .map((binding) => (
                <KeyLine key={binding.keys} binding={binding} />
              ))}
          </section>
        ))}
      </div>
    </Modal>
  );
}

function KeyLine({ binding }: { readonly binding: KeyBinding }) {
  return (
    <div className={classes.line}>
      <span>{binding.label}</span>
      <span className={classes.keys}>
        {binding.keys.split(/[ +]/).map((key) => (
          <Kbd key={key}>{NAMES[key] ?? key.toUpperCase()}</Kbd>
        ))}
      </span>
    </div>
  );
}
