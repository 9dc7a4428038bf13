'use client';
import { Badge } from '@mantine/core';
import Link from 'next/link';
import classes from './genre-badges.module.css';

interface GenreBadgesProps {
  readonly genres: readonly string[];
  readonly styles: readonly string[];
}

/** What kind of music it is; each style leads to its page. */
export function GenreBadges({ genres, styles }: GenreBadgesProps) {
  return (
    <span className={classes.badges}>
      {genres.map((genre) => (
        <Badge key={genre} variant="default" size="sm">
          {genre}
        </Badge>
      ))}
      {[...new Set(styles)].map((style) => (
        <Badge
          key={style}
          component={Link}
          href={`/styles/${encodeURIComponent(style)}`}
          variant="default"
          size="sm"
          className={classes.style}
        >
          {style}
        </Badge>
      ))}
    </span>
  );
}
