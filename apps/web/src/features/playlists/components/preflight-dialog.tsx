'use client';
import { Badge } from '@mantine/core';
import type { Preflight } from '@segue/shared/contracts/http';
import Link from 'next/link';
import { Dialog } from '../../../ui/dialog';
import classes from './leaving.module.css';

const GAPS = {
  'no-file': 'No file',
  'file-gone': 'File is gone',
  'no-bpm': 'No BPM',
  'no-key': 'No key',
} as const;

const REMEDIES = {
  upload: 'bring its file',
  fetch: 'get the audio from a video of the record',
  analyse: 'analyse it',
  type: 'type the value in',
  replace: 'or take another track',
} as const;

interface PreflightDialogProps {
  readonly check: Preflight | undefined;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Tracks that would leave incomplete, and what could fill the gaps. */
export function PreflightDialog({ check, opened, onClose }: PreflightDialogProps) {
  return (
    <Dialog title="Before it leaves" opened={opened} onClose={onClose} wide>
      <p className={classes.quiet}>
        DJ programs take only tracks with a file; the other formats name every track. You can export as it is.
      </p>
      <ul className={classes.list}>
        {check?.items.map(({ trackId, place, title, artist, gaps, remedies }) => (
          <li key={trackId} className={classes.row}>
            <span className={classes.words}>
              {place}. <Link href={`/tracks/${trackId}`}>{title}</Link>
              <span className={classes.about}>{artist}</span>
              <span className={classes.about}>
                To fill it: {remedies.map((remedy) => REMEDIES[remedy]).join(', ')}.
              </span>
            </span>
            <span>
              {gaps.map((gap) => (
                <Badge key={gap} variant="light" size="sm" ml={4}>
                  {GAPS[gap]}
                </Badge>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
