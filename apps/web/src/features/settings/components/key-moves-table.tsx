'use client';
import { ActionIcon, Button, NativeSelect, NumberInput, Slider, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { MixSettingsBody } from '../api/mix-settings';
import classes from './mixing.module.css';

type Moves = MixSettingsBody['keyMoves'];
type Move = Moves[number];

interface KeyMovesTableProps {
  readonly moves: Moves;
  readonly onChange: (moves: Moves) => void;
}

const NEW_MOVE: Move = { name: 'new move', steps: 4, changesMode: false, from: 'any', score: 0.5 };

/** Which way a move goes from 8A, so that the numbers can be read. */
function exampleOf({ steps, changesMode, from }: Move): string {
  const mode = from === 'major' ? 'B' : 'A';
  const other = mode === 'A' ? 'B' : 'A';
  return `8${mode} → ${((((8 + steps - 1) % 12) + 12) % 12) + 1}${changesMode ? other : mode}`;
}

/** Every move that counts as more than a clash; what is not listed counts 10 %. */
export function KeyMovesTable({ moves, onChange }: KeyMovesTableProps) {
  const change = (index: number, patch: Partial<Move>) =>
    onChange(moves.map((move, at) => (at === index ? { ...move, ...patch } : move)));
  return (
    <div>
      <ul className={classes.moves}>
        {moves.map((move, index) => (
          <li key={index} className={classes.move}>
            <TextInput
              size="xs"
              aria-label={`Name of move ${index + 1}`}
              value={move.name}
              maxLength={60}
              onChange={(event) => change(index, { name: event.currentTarget.value })}
            />
            <span className={classes.example}>{exampleOf(move)}</span>
            <NumberInput
              size="xs"
              aria-label={`Steps of ${move.name}`}
              min={-11}
              max={11}
              allowDecimal={false}
              clampBehavior="strict"
              value={move.steps}
              onChange={(steps) => typeof steps === 'number' && change(index, { steps })}
            />
            <NativeSelect
              size="xs"
              aria-label={`Kind of ${move.name}`}
              value={`${move.from} ${move.changesMode ? 'cross' : 'stay'}`}
              data={[
                { value: 'any stay', label: 'keeps the letter' },
                { value: 'any cross', label: 'changes it' },
                { value: 'minor stay', label: 'keeps, from A' },
                { value: 'major stay', label: 'keeps, from B' },
                { value: 'minor cross', label: 'changes, from A' },
                { value: 'major cross', label: 'changes, from B' },
              ]}
              onChange={(event) => {
                const [from, how] = event.currentTarget.value.split(' ');
                change(index, {
                  from: from === 'minor' || from === 'major' ? from : 'any',
                  changesMode: how === 'cross',
                });
              }}
            />
            <Slider
              thumbLabel={`Score of ${move.name}`}
              min={0}
              max={1}
              step={0.05}
              label={(value) => `${Math.round(value * 100)} %`}
              value={move.score}
              onChange={(score) => change(index, { score })}
            />
            <span className={classes.score}>{Math.round(move.score * 100)} %</span>
            <ActionIcon
              aria-label={`Remove ${move.name} (${exampleOf(move)})`}
              onClick={() => onChange(moves.filter((_, at) => at !== index))}
            >
              <IconX size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} />}
        onClick={() => onChange([...moves, NEW_MOVE])}
      >
        Add a move
      </Button>
    </div>
  );
}
