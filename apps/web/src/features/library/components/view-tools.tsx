'use client';
import { ActionIcon, Menu, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconAlbum, IconColumns3, IconLayoutGrid, IconRestore, IconTable } from '@tabler/icons-react';
import { SHOWS, type Show } from '../hooks/library-view';
import type { TableLayout } from '../hooks/table-layout';
import { COLUMN_NAMES } from './columns';
import classes from './view-tools.module.css';

interface ViewToolsProps {
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  readonly layout: TableLayout;
}

const VIEWS = {
  table: { label: 'Table', icon: IconTable },
  covers: { label: 'Covers', icon: IconLayoutGrid },
  albums: { label: 'Albums', icon: IconAlbum },
} as const satisfies Record<Show, object>;

/** How the tracks are shown, and what the table shows of them. */
export function ViewTools({ show, onShow, layout }: ViewToolsProps) {
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Show as"
        className={classes.views ?? ''}
        value={show}
        onChange={(value) => onShow(SHOWS.find((one) => one === value) ?? 'table')}
        data={SHOWS.map((value) => {
          const { label, icon: ViewIcon } = VIEWS[value];
          return {
            value,
            label: (
              <span className={classes.view} title={label}>
                <ViewIcon size={17} stroke={1.6} aria-hidden />
                <VisuallyHidden>{label}</VisuallyHidden>
              </span>
            ),
          };
        })}
      />
      {show === 'table' && <TableMenu layout={layout} />}
    </>
  );
}

function TableMenu({ layout }: Pick<ViewToolsProps, 'layout'>) {
  const { visibility, density } = layout;
  return (
    <Menu closeOnItemClick={false} width={210} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon size={36} variant="default" aria-label="Columns" className={classes.columns}>
          <IconColumns3 size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Columns</Menu.Label>
        {layout.order
          .filter((id) => id !== 'title')
          .map((id) => (
            <Menu.CheckboxItem key={id} checked={visibility[id] !== false} onChange={() => layout.toggle(id)}>
              {COLUMN_NAMES.get(id) ?? id}
            </Menu.CheckboxItem>
          ))}
        <Menu.Divider />
        <Menu.Label>Rows</Menu.Label>
        <Menu.RadioGroup
          value={density}
          onChange={(value) => layout.setDensity(value === 'compact' ? 'compact' : 'comfortable')}
        >
          <Menu.RadioItem value="comfortable">Comfortable</Menu.RadioItem>
          <Menu.RadioItem value="compact">Compact</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconRestore size={15} />} onClick={layout.reset}>
          Columns as they came
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
