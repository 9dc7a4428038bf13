'use client';
import { UnstyledButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  readonly title: string;
  readonly text: ReactNode;
  /** As of `<input accept>`. */
  readonly accept: string;
  /** 0..1 while a file goes up. */
  readonly progress: number | null;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file on, or to choose it. */
export function DropZone({ title, text, accept, progress, onFile }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const busy = progress !== null;
  return (
    <UnstyledButton
      className={classes.zone}
      data-over={over}
      disabled={busy}
      onClick={() => input.current?.click()}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconUpload size={26} stroke={1.5} aria-hidden className={classes.icon} />
      <span className={classes.title}>{busy ? `Sending, ${Math.round(progress * 100)} %` : title}</span>
      <span className={classes.text}>{text}</span>
      {busy && <span className={classes.bar} style={{ width: `${progress * 100}%` }} />}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </UnstyledButton>
  );
}
