'use client';
import { ActionIcon, Switch } from '@mantine/core';
import type { SourceState } from '@segue/shared/contracts/http';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { SOURCE_NAMES } from '../../../entities/fetching';
import { moved } from '../hooks/move';
import classes from './getting-audio.module.css';

interface SourceOrderProps {
  readonly sources: readonly SourceState[];
  readonly mayChange: boolean;
  readonly onChange: (sources: { source: SourceState['source']; enabled: boolean }[]) => void;
}

/** The sources in their order: moved by one place, switched on and off, each with what it needs. */
export function SourceOrder({ sources, mayChange, onChange }: SourceOrderProps) {
  const choices = sources.map(({ source, enabled }) => ({ source, enabled }));
  const toggle = (at: number) =>
    onChange(choices.map((one, place) => (place === at ? { ...one, enabled: !one.enabled } : one)));
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
              onClick={() => onChange(moved(choices, at, -1))}
            >
              <IconArrowUp size={18} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Ask ${SOURCE_NAMES[source]} later`}
              disabled={!mayChange || at === sources.length - 1}
              onClick={() => onChange(moved(choices, at, 1))}
            >
              <IconArrowDown size={18} />
            </ActionIcon>
            <Switch
              aria-label={`Ask ${SOURCE_NAMES[source]}`}
              checked={enabled}
              disabled={!mayChange}
              onChange={() => toggle(at)}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
