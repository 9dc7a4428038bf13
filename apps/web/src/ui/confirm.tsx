'use client';
import { Button, Group, Modal, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it: "Delete playlist". */
  readonly action: string;
  /** What the other button says; "Keep" when left out. */
  readonly cancel?: string;
  /** False for a step that is meant but harms nothing here: the button is not red. */
  readonly harms?: boolean;
}

type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** Asks before something that cannot be undone; answers whether the person said yes. */
export const useConfirm = (): Ask => useContext(ConfirmContext);

export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<(Question & { answer: (yes: boolean) => void }) | null>(null);
  const ask = useCallback<Ask>(
    (question) => new Promise((resolve) => setOpen({ ...question, answer: resolve })),
    [],
  );
  const close = (yes: boolean) => {
    open?.answer(yes);
    setOpen(null);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      <Modal
        opened={open !== null}
        onClose={() => close(false)}
        title={open?.title}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Text size="sm">{open?.text}</Text>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={() => close(false)}>
            {open?.cancel ?? 'Keep'}
          </Button>
          <Button {...(open?.harms !== false && { color: 'red' })} onClick={() => close(true)} data-autofocus>
            {open?.action}
          </Button>
        </Group>
      </Modal>
    </ConfirmContext>
  );
}
