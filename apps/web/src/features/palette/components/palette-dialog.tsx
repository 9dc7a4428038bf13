'use client';
import { Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState, type KeyboardEvent } from 'react';
import { cratesQuery } from '../../../entities/crate';
import { searchTracksQuery, trackHref, TrackTitle } from '../../../entities/track';
import { matchingCommands, matchingCrates, type Command } from './commands';
import classes from './palette-dialog.module.css';

interface Choice {
  readonly id: string;
  readonly href: string;
  readonly command?: Command;
  readonly track?: Parameters<typeof TrackTitle>[0]['track'];
}

/** Pages, actions and tracks under one field; arrows and Enter. */
export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const router = useRouter();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const q = words.trim();
  const found = useQuery({ ...searchTracksQuery({ q, limit: 8, facets: 'false' }), enabled: q !== '' });
  const crates = useQuery({ ...cratesQuery(), enabled: q !== '' });
  const hits = q === '' ? [] : (found.data?.hits ?? []);
  const choices: Choice[] = [
    ...[...matchingCommands(q), ...matchingCrates(q, crates.data?.items ?? [])].map((command) => ({
      id: `${command.href} ${command.label}`,
      href: command.href,
      command,
    })),
    ...hits.map((track) => ({ id: track.id, href: trackHref(track), track })),
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
        placeholder="A track, a page, something to do"
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

function ChoiceWords({ choice: { command, track } }: { readonly choice: Choice }) {
  if (track) return <TrackTitle track={track} size={30} />;
  if (!command) return null;
  const CommandIcon = command.icon;
  return (
    <span className={classes.command}>
      <CommandIcon size={18} stroke={1.6} aria-hidden />
      {command.label}
    </span>
  );
}
