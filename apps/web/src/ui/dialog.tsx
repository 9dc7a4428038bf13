'use client';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Wide enough for lists and paths. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A window over the page with a title and a way to close it. */
export function Dialog({ title, opened, onClose, wide, children }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={wide ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {children}
    </Modal>
  );
}
