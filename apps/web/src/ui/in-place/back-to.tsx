'use client';
import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import classes from './in-place.module.css';

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
    <UnstyledButton className={classes.back} title={`You edited the ${field}`} onClick={onBack}>
      <IconArrowBackUp size={13} aria-hidden />
      <span>
        Back to {whose} value: {value || 'nothing'}
      </span>
    </UnstyledButton>
  );
}
