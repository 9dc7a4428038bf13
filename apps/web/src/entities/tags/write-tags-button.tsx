'use client';
import { Button, type ButtonProps } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { TagsDialog } from './tags-dialog';

/** One batch takes at most this many files. */
const MOST_TAGGED = 2000;

interface WriteTagsButtonProps {
  readonly trackIds: string[];
  readonly variant?: ButtonProps['variant'];
}

/** Opens the choice of what to write into the files of these tracks. */
export function WriteTagsButton({ trackIds, variant = 'default' }: WriteTagsButtonProps) {
  const [open, setOpen] = useState(false);
  const tooMany = trackIds.length > MOST_TAGGED;
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconTag size={16} />}
        disabled={tooMany}
        title={tooMany ? `At most ${MOST_TAGGED} files at once` : undefined}
        onClick={() => setOpen(true)}
      >
        Write tags
      </Button>
      {open && <TagsDialog trackIds={trackIds} onClose={() => setOpen(false)} />}
    </>
  );
}
