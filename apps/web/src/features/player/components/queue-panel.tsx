'use client';
import { ActionIcon, Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlaylist } from '@tabler/icons-react';
import { useState } from 'react';
import { clearQueue, useTransport } from '../../../entities/transport';
import { useKeys } from '../../../lib/keyboard';
import { countOf } from '../../../lib/format';
import { QueueList } from './queue-list';
import classes from './queue-panel.module.css';

/** Opens the queue: what has played, what plays, what comes. */
export function QueueButton() {
  const [open, setOpen] = useState(false);
  const phone = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const count = useTransport((state) => state.queue.length);
  useKeys([
    { keys: 'q', label: 'Show the queue', group: 'Player', weak: true, run: () => setOpen((was) => !was) },
  ]);
  return (
    <>
      <ActionIcon size={32} aria-label="Queue" aria-expanded={open} onClick={() => setOpen(true)}>
        <IconPlaylist size={18} />
      </ActionIcon>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position={phone ? 'bottom' : 'right'}
        size={phone ? '75%' : 420}
        title="Queue"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <div className={classes.head}>
          <span>{countOf(count, 'track')}</span>
          <Button size="xs" variant="default" disabled={count < 2} onClick={clearQueue}>
            Clear all but this one
          </Button>
        </div>
        <QueueList />
      </Drawer>
    </>
  );
}
