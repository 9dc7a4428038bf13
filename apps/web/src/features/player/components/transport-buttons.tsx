'use client';
import { ActionIcon } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { skip, togglePlay, useTransport } from '../../../entities/transport';
import { NextJointButton } from './set-now';
import classes from './player-bar.module.css';

export function TransportButtons() {
  const playing = useTransport((state) => state.playing);
  return (
    <div className={classes.buttons}>
      <ActionIcon size={34} aria-label="Previous" onClick={() => skip(-1)}>
        <IconPlayerSkipBackFilled size={17} />
      </ActionIcon>
      <ActionIcon
        size={40}
        radius="xl"
        variant="filled"
        color="amber"
        aria-label={playing ? 'Pause' : 'Play'}
        onClick={togglePlay}
      >
        {playing ? <IconPlayerPauseFilled size={19} /> : <IconPlayerPlayFilled size={19} />}
      </ActionIcon>
      <ActionIcon size={34} aria-label="Next" onClick={() => skip(1)}>
        <IconPlayerSkipForwardFilled size={17} />
      </ActionIcon>
      <NextJointButton />
    </div>
  );
}
