'use client';
import { ActionIcon, Popover, Slider, Switch, Text } from '@mantine/core';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { setLevelled, setVolume, toggleMute, useTransport, type Joining } from '../../../entities/transport';
import classes from './player-bar.module.css';

/** How tracks follow each other, and what would make it better. */
const JOINING: Readonly<Record<Joining, string>> = {
  exact: 'Tracks follow each other without a gap, to the sample.',
  insecure:
    'Tracks follow each other within some hundredths of a second. Browsers join them to the sample only where the page is opened by https or on this very machine.',
  failed:
    'Tracks follow each other within some hundredths of a second: what joins them to the sample did not load. Loading the page anew may help.',
};

/** Volume, mute, and whether tracks are brought to one loudness. */
export function Sound() {
  const volume = useTransport((state) => state.volume);
  const muted = useTransport((state) => state.muted);
  const levelled = useTransport((state) => state.levelled);
  const joining = useTransport((state) => state.joining);
  const silent = muted || volume === 0;
  return (
    <Popover position="top" width={250} withArrow trapFocus>
      <Popover.Target>
        <ActionIcon size={32} aria-label="Volume">
          {silent ? <IconVolumeOff size={18} /> : <IconVolume size={18} />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.sound}>
          <ActionIcon
            size={32}
            aria-label={muted ? 'Sound on' : 'Mute'}
            aria-pressed={muted}
            onClick={toggleMute}
          >
            {silent ? <IconVolumeOff size={17} /> : <IconVolume size={17} />}
          </ActionIcon>
          <Slider
            className={classes.slider}
            size={4}
            thumbSize={16}
            label={null}
            max={1}
            step={0.02}
            value={muted ? 0 : volume}
            onChange={setVolume}
            thumbLabel="Volume"
          />
        </div>
        <Switch
          mt="md"
          size="sm"
          label="Level by loudness"
          description="Every track at −18 LUFS, with its peaks under −1 dBTP"
          checked={levelled}
          onChange={(event) => setLevelled(event.currentTarget.checked)}
        />
        {joining && (
          <Text mt="sm" size="xs" c="dimmed">
            {JOINING[joining]}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
