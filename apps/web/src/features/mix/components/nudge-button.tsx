'use client';
import { ActionIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

interface NudgeButtonProps {
  readonly label: string;
  readonly icon: Icon;
  readonly onPress: () => void;
}

export function NudgeButton({ label, icon: Picture, onPress }: NudgeButtonProps) {
  return (
    <ActionIcon size={34} variant="default" aria-label={label} title={label} onClick={onPress}>
      <Picture size={17} />
    </ActionIcon>
  );
}
