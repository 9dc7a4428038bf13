'use client';
import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { EXAMPLES } from '@segue/shared/domain/query';
import classes from './query-help.module.css';

interface QueryHelpProps {
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** An example was pressed: it goes into the query. */
  readonly onTry: (example: string) => void;
}

/** What may be typed into the search, each with an example to press. */
export function QueryHelp({ opened, onChange, onTry }: QueryHelpProps) {
  return (
    <Popover opened={opened} onChange={onChange} position="bottom-end" width={380} trapFocus shadow="lg">
      <Popover.Target>
        <Tooltip label="What can be typed here (?)" disabled={opened}>
          <ActionIcon size={24} aria-label="Help for the search" onClick={() => onChange(!opened)}>
            <IconHelp size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="What can be typed into the search">
        <p className={classes.words}>
          Words find titles, artists, labels and more. Conditions narrow it: all must hold, values with a
          comma between are alternatives, a minus in front turns one round.
        </p>
        <ul className={classes.examples}>
          {Object.values(EXAMPLES).map((example) => (
            <li key={example}>
              <button
                type="button"
                className={classes.example}
                onClick={() => {
                  onTry(example);
                  onChange(false);
                }}
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
