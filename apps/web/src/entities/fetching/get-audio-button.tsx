'use client';
import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { AudioWish } from './api/fetching-queries';
import { GetAudioDialog } from './get-audio-dialog';

interface GetAudioButtonProps {
  readonly wish: AudioWish;
  readonly variant?: ButtonProps['variant'];
  readonly label?: string;
}

/** Shows what getting audio would do before it does it. */
export function GetAudioButton({ wish, variant = 'default', label = 'Get audio' }: GetAudioButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} leftSection={<IconDownload size={17} />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <GetAudioDialog wish={wish} onClose={() => setOpen(false)} />}
    </>
  );
}
