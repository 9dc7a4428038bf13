'use client';
import { ActionIcon, Badge } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { Cover } from '../../../entities/cover';
import { currentItem, restoreTransport, stopPlaying, useTransport } from '../../../entities/transport';
import { useLevels } from '../hooks/use-levels';
import { useMediaKeys } from '../hooks/use-media-keys';
import { usePlayerKeys } from '../hooks/use-player-keys';
import { Position } from './position';
import { QueueButton } from './queue-panel';
import { SetWords } from './set-now';
import { Sound } from './sound';
import { TransportButtons } from './transport-buttons';
import classes from './player-bar.module.css';

/** What is playing, over all pages. */
export function PlayerBar() {
  const item = useTransport(currentItem);
  const error = useTransport((state) => state.error);
  useEffect(restoreTransport, []);
  useMediaKeys();
  usePlayerKeys();
  useLevels();
  if (!item) return <div className={classes.silent} />;
  return (
    <section aria-label="Player" className={classes.player}>
      <p role="status" className={classes.notice} data-shown={error !== null}>
        {error}
      </p>
      <Link href={item.href} className={classes.now}>
        <Cover title={item.title} url={item.thumbUrl} size={42} />
        <span className={classes.words}>
          <span className={classes.title}>{item.title}</span>
          <span className={classes.artist}>
            {item.preview && (
              <Badge size="xs" color="grape" variant="light" className={classes.preview}>
                30 s preview
              </Badge>
            )}
            {item.subtitle}
          </span>
          <SetWords />
        </span>
      </Link>
      <TransportButtons />
      <Position item={item} />
      <div className={classes.tools}>
        <Sound />
        <QueueButton />
        <ActionIcon size={32} aria-label="Close the player" onClick={stopPlaying}>
          <IconX size={17} />
        </ActionIcon>
      </div>
    </section>
  );
}
