'use client';
import { ActionIcon } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { PlayItem } from './play-item';
import { playQueue, togglePlay } from './transport';
import { currentItem, useTransport } from './transport-state';

interface PlayButtonProps {
  readonly item: PlayItem;
  /** The list that goes on after it; alone when not given. */
  readonly queue?: readonly PlayItem[];
  readonly size?: number;
  /** -1 inside a grid whose keys do the same. */
  readonly tabIndex?: number;
}

export function PlayButton({ item, queue, size = 30, tabIndex = 0 }: PlayButtonProps) {
  const current = useTransport((state) => currentItem(state)?.src === item.src);
  const playing = useTransport((state) => state.playing && currentItem(state)?.src === item.src);
  const play = () => {
    const list = queue?.some(({ src }) => src === item.src) ? queue : [item];
    const place = list.findIndex(({ src }) => src === item.src);
    playQueue(list, Math.max(0, place));
  };
  const IconComponent = playing ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  return (
    <ActionIcon
      size={size}
      variant={current ? 'light' : 'subtle'}
      color={current ? 'amber' : 'gray'}
      tabIndex={tabIndex}
      aria-label={`${playing ? 'Pause' : 'Play'} ${item.title}`}
      onClick={(event) => {
        event.stopPropagation();
        if (current) togglePlay();
        else play();
      }}
    >
      <IconComponent size={size * 0.5} />
    </ActionIcon>
  );
}
