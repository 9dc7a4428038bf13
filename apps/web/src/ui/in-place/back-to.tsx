'use client';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';

interface BackToProps {
  /** Whose value it was before: "Discogs’". */
  readonly whose: string;
  /** What they say; null or '' when they say nothing. */
  readonly value: string | null;
  /** What is edited, for those who do not see where this stands: "year". */
  readonly field: string;
  readonly onBack: () => void;
}

/** Marks a value as edited, and takes the edit back in one press. */
export function BackTo({ whose, value, field, onBack }: BackToProps) {
  return (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconArrowBackUp size={13} />}
      title={`You edited the ${field}`}
      maw="100%"
      onClick={onBack}
    >
      Back to {whose} value: {value || 'nothing'}
    </Button>
  );
}
