'use client';
import { Kbd, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { useRowActions, type ActionTarget } from './row-actions';
import type { Point } from './row-tools';
import classes from './row-menu.module.css';

interface RowMenuProps {
  readonly target: ActionTarget;
  readonly at: Point;
  readonly onClose: () => void;
}

/** What can be done with a row, where it was asked for. */
export function RowMenu({ target, at, onClose }: RowMenuProps) {
  const groups = useRowActions(target);
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={2}
      width={248}
      returnFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Actions for ${target.hit.title}`}
          className={classes.point}
          style={{ left: at.x, top: at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map((group, place) => (
          <Fragment key={group[0]?.label}>
            {place > 0 && <Menu.Divider />}
            {group.map(({ label, icon: ActionIcon, run, keys, harms }) => (
              <Menu.Item
                key={label}
                leftSection={<ActionIcon size={16} stroke={1.6} />}
                rightSection={keys && <Kbd size="xs">{keys}</Kbd>}
                {...(harms && { color: 'red' })}
                onClick={run}
              >
                {label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
