'use client';
import { useState, type CSSProperties } from 'react';
import { inBase } from '../../lib/base-path';
import { coverArt } from './cover-art';
import classes from './cover.module.css';

interface CoverProps {
  readonly title: string;
  readonly url: string | null;
  /** Pixels of a side. */
  readonly size: number;
}

/** Sleeves that did not load are not asked for again while the page lives. */
const unreachable = new Set<string>();

/** A sleeve, over a picture made from its title that shows while it loads and when it cannot. */
export function Cover({ title, url, size }: CoverProps) {
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  const art = coverArt(title);
  const style = {
    '--size': `${size}px`,
    '--hue': art.hue,
    '--second-hue': art.secondHue,
    '--angle': `${art.angle}deg`,
  } as CSSProperties;
  const wanted = url !== null && state !== 'failed' && !unreachable.has(url);
  return (
    <span className={classes.cover} style={style} data-large={size >= 60} aria-hidden>
      <span className={classes.initials}>{art.initials}</span>
      {wanted && (
        <img
          src={inBase(url)}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          className={classes.image}
          data-there={state === 'there'}
          onLoad={() => setState('there')}
          onError={() => {
            unreachable.add(url);
            setState('failed');
          }}
        />
      )}
    </span>
  );
}
