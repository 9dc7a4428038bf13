'use client';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStreamState } from '../../../entities/live';
import classes from './connection-notice.module.css';

/** A short break is not worth a word. */
const PATIENCE_MS = 2500;

/** Says that the server cannot be heard, once that has lasted a moment; goes away by itself. */
export function ConnectionNotice() {
  const broken = useStreamState() !== 'open';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(broken), broken ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [broken]);
  if (!shown) return <div role="status" className={classes.silent} />;
  return (
    <div role="status" className={classes.notice}>
      <IconPlugConnectedX size={16} aria-hidden />
      No connection to the server. What you see may be old; it catches up by itself.
    </div>
  );
}
