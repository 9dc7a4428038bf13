'use client';
import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ApiError } from '../lib/api';
import classes from './states.module.css';

interface EmptyProps {
  readonly icon: Icon;
  readonly title: string;
  /** What to do next. */
  readonly text: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet, and the way on. */
export function Empty({ icon: IconComponent, title, text, action }: EmptyProps) {
  return (
    <div className={classes.state}>
      <IconComponent size={34} stroke={1.3} aria-hidden className={classes.icon} />
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

/** Something could not be loaded: why, in words, and a way to try again. */
export function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const away = error instanceof ApiError && error.passing;
  const IconComponent = away ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={classes.state} role="alert">
      <IconComponent size={34} stroke={1.3} aria-hidden className={classes.icon} />
      <p className={classes.title}>{away ? 'The server is away' : 'This could not be loaded'}</p>
      <p className={classes.text}>{error.message}</p>
      <div className={classes.action}>
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}

/** Rows of the height of the real ones, so that nothing jumps when they come. */
export function SkeletonRows({ rows, height }: { readonly rows: number; readonly height: number }) {
  return (
    <div role="status" aria-label="Loading" className={classes.rows}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height - 8} radius="md" />
      ))}
    </div>
  );
}
