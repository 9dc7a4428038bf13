'use client';
import { ActionIcon, Switch } from '@mantine/core';
import type { SourceState } from '@segue/shared/contracts/http';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { SOURCE_NAMES } from '../../../entities/fetching';
import { moved } from '../hooks/move';
import classes from './getting-audio.module.css';

type SourceChoice = Pick<SourceState, 'source' | 'enabled'>;

interface SourceOrderProps {
  readonly sources: readonly SourceState[];
  readonly mayChange: boolean;
  readonly onChange: (change: (sources: readonly SourceChoice[]) => SourceChoice[]) => void;
}

/** The sources in their order: moved by one place, switched on and off, each with what it needs. */
export function SourceOrder({ sources, mayChange, onChange }: SourceOrderProps) {
  const move = (source: SourceState['source'], by: 1 | -1) =>
    onChange((choices) =>
      moved(
        choices,
        choices.findIndex((one) => one.source === source),
        by,
      ),
    );
  const switchTo = (source: SourceState['source'], enabled: boolean) =>
    onChange((choices) => choices.map((one) => (one.source === source ? { ...one, enabled } : one)));
  return (
    <ol className={classes.order} aria-label="Sources in the order in which they are asked">
      {sources.map(({ source, enabled, ready, message }, at) => (
        <li key={source} className={classes.source} data-ready={ready && enabled}>
          <span className={classes.words}>
            <span className={classes.name}>{SOURCE_NAMES[source]}</span>
            <span className={classes.note}>{message}</span>
          </span>
          <span className={classes.moves}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Ask ${SOURCE_NAMES[source]} earlier`}
              disabled={!mayChange || at === 0}
              onClick={() => move(source, -1)}
            >
              <IconArrowUp size={18} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Ask ${SOURCE_NAMES[source]} later`}
              disabled={!mayChange || at === sources.length - 1}
              onClick={() => move(source, 1)}
            >
              <IconArrowDown size={18} />
            </ActionIcon>
            <Switch
              aria-label={`Ask ${SOURCE_NAMES[source]}`}
              checked={enabled}
              disabled={!mayChange}
              onChange={(event) => switchTo(source, event.currentTarget.checked)}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
