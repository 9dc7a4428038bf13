'use client';
import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconColumns3 } from '@tabler/icons-react';
import { columns } from './columns';
import classes from './library-toolbar.module.css';

interface ColumnsMenuProps {
  readonly visibility: Readonly<Record<string, boolean>>;
  readonly onToggle: (id: string) => void;
}

const HIDEABLE = columns.flatMap((column) =>
  'accessorKey' in column && column.accessorKey !== 'title'
    ? [{ id: String(column.accessorKey), label: String(column.header) }]
    : [],
);

/** Which columns the table shows. */
export function ColumnsMenu({ visibility, onToggle }: ColumnsMenuProps) {
  return (
    <Menu closeOnItemClick={false} width={180}>
      <Menu.Target>
        <ActionIcon size={36} variant="default" aria-label="Columns" className={classes.columns}>
          <IconColumns3 size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {HIDEABLE.map(({ id, label }) => (
          <Menu.Item
            key={id}
            role="menuitemcheckbox"
            aria-checked={visibility[id] !== false}
            leftSection={<IconCheck size={15} opacity={visibility[id] === false ? 0 : 1} />}
            onClick={() => onToggle(id)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
