'use client';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';

interface BackToProps {
  /** What Discogs says; null when it never said. */
  readonly value: string | null;
  /** What is edited, for those who do not see where this stands: "year". */
  readonly field: string;
  readonly onBack: () => void;
}

/** Marks a value as edited, and takes the edit back in one press. */
export function BackTo({ value, field, onBack }: BackToProps) {
  const said = value === null || value === '' ? 'nothing' : value;
  return (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconArrowBackUp size={13} />}
      title={`You edited the ${field}`}
      maw="100%"
      onClick={onBack}
    >
      Back to Discogs’ value: {said}
    </Button>
  );
}
