'use client';
import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Choice } from './choice';
import { ChoiceWords } from './choice-words';
import { matchingCommands } from './commands';
import { useFound } from './found';
import classes from './palette-dialog.module.css';

/** Pages, actions and everything of the library under one field; arrows and Enter. */
export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const router = useRouter();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const q = words.trim();
  const found = useFound(q);
  const choices: readonly Choice[] = [
    ...matchingCommands(q).map((command) => ({
      ...{ id: command.label, href: command.href, kind: 'command' as const, command },
    })),
    ...found,
  ];
  const open = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    router.push(choice.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive(Math.max(0, Math.min(choices.length - 1, active + step)));
    else if (event.key === 'Enter') open(choices[active]);
    else return;
    event.preventDefault();
  };
  useEffect(
    () => document.getElementById(`choice-${active}`)?.scrollIntoView({ block: 'nearest' }),
    [active],
  );
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size="lg"
      centered={false}
      yOffset="12vh"
      title={null}
      aria-label="Find or do anything"
    >
      <TextInput
        data-autofocus
        variant="unstyled"
        size="lg"
        className={classes.field}
        leftSection={<IconSearch size={18} />}
        placeholder="A track, a record, an artist, a page, something to do"
        aria-label="Find or do anything"
        role="combobox"
        aria-expanded
        aria-controls="palette-choices"
        aria-activedescendant={choices[active] ? `choice-${active}` : undefined}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-choices" role="listbox" aria-label="Found" className={classes.choices}>
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={`choice-${index}`}
            role="option"
            aria-selected={index === active}
            className={classes.choice}
            onMouseMove={() => setActive(index)}
            onClick={() => open(choice)}
          >
            <ChoiceWords choice={choice} />
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className={classes.nothing}>Nothing is called like that.</p>}
    </Modal>
  );
}
