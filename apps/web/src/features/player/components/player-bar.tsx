'use client';
import { ActionIcon, Slider } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerSkipForwardFilled,
  IconVolume,
  IconX,
} from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import {
  currentItem,
  seek,
  setVolume,
  skip,
  stopPlaying,
  togglePlay,
  useTransport,
} from '../../../entities/transport';
import { formatDuration } from '../../../lib/format';
import { useKeys } from '../../../lib/keyboard';
import { useMediaKeys } from '../hooks/use-media-keys';
import classes from './player-bar.module.css';

const STEP_SECONDS = 10;

/** What is playing, over all pages. */
export function PlayerBar() {
  const item = useTransport(currentItem);
  const playing = useTransport((state) => state.playing);
  const error = useTransport((state) => state.error);
  useMediaKeys();
  useKeys([{ keys: 'space', label: 'Play or pause', group: 'Player', run: togglePlay, weak: true }]);
  if (!item) return <div className={classes.silent} />;
  return (
    <section aria-label="Player" className={classes.player}>
      <Link href={item.href} className={classes.now}>
        <Cover title={item.title} url={item.thumbUrl} size={42} />
        <span className={classes.words}>
          <span className={classes.title}>{item.title}</span>
          <span className={classes.artist}>{error ?? item.subtitle}</span>
        </span>
      </Link>
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
      </div>
      <Position />
      <Volume />
      <ActionIcon size={32} aria-label="Close the player" onClick={stopPlaying}>
        <IconX size={17} />
      </ActionIcon>
    </section>
  );
}

function Position() {
  const time = useTransport((state) => Math.floor(state.time));
  const duration = useTransport((state) => state.duration);
  useKeys([
    {
      keys: 'arrowright',
      label: 'Ten seconds on',
      group: 'Player',
      run: () => seek(Math.min(duration, time + STEP_SECONDS)),
    },
    {
      keys: 'arrowleft',
      label: 'Ten seconds back',
      group: 'Player',
      run: () => seek(Math.max(0, time - STEP_SECONDS)),
    },
  ]);
  return (
    <div className={classes.position}>
      <span className="numbers">{formatDuration(time)}</span>
      <Slider
        className={classes.slider}
        size={4}
        thumbSize={14}
        label={formatDuration}
        max={Math.max(1, duration)}
        value={time}
        onChange={seek}
        thumbLabel="Position in the track"
      />
      <span className="numbers">{duration > 0 ? formatDuration(duration) : '–'}</span>
    </div>
  );
}

function Volume() {
  const volume = useTransport((state) => state.volume);
  return (
    <div className={classes.volume}>
      <IconVolume size={17} aria-hidden />
      <Slider
        size={4}
        thumbSize={14}
        label={null}
        max={1}
        step={0.02}
        value={volume}
        onChange={setVolume}
        thumbLabel="Volume"
        w={84}
      />
    </div>
  );
}
