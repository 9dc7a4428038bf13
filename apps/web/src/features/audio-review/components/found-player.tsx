'use client';
import { CloseButton } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { youtubePicture, youtubePlayer } from '../../../entities/fetching';
import { pausePlaying } from '../../../entities/transport';
import classes from './found-player.module.css';

interface FoundPlayerProps {
  /** Of YouTube. */
  readonly video: string;
  readonly title: string;
}

/**
 * A video's picture, and its player once somebody presses it: before that YouTube is asked for nothing but the picture,
 * without saying where from. The player may run its script and play; it may not open windows or lead this page away.
 */
export function FoundPlayer({ video, title }: FoundPlayerProps) {
  const [state, setState] = useState<'picture' | 'bare' | 'playing'>('picture');
  if (state === 'playing')
    return (
      <span className={classes.player}>
        <iframe
          src={youtubePlayer(video)}
          title={`${title}, played by YouTube`}
          sandbox="allow-scripts allow-same-origin allow-presentation"
          allow="autoplay; encrypted-media; fullscreen"
          // The player refuses to play for a page that does not say who it is.
          referrerPolicy="strict-origin-when-cross-origin"
          className={classes.frame}
        />
        <CloseButton aria-label={`Close the player of ${title}`} onClick={() => setState('picture')} />
      </span>
    );
  const play = () => {
    pausePlaying();
    setState('playing');
  };
  return (
    <button type="button" className={classes.picture} onClick={play} aria-label={`Listen to ${title} here`}>
      {state === 'picture' && (
        <img
          src={youtubePicture(video)}
          alt=""
          width={160}
          height={90}
          loading="lazy"
          referrerPolicy="no-referrer"
          onError={() => setState('bare')}
        />
      )}
      <IconPlayerPlayFilled size={22} aria-hidden className={classes.sign} />
    </button>
  );
}
