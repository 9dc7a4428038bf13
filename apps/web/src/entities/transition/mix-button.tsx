'use client';
import { ActionIcon, Button } from '@mantine/core';
import type { TrackRow } from '@segue/shared/contracts/http';
import { IconArrowsJoin } from '@tabler/icons-react';
import Link from 'next/link';

interface MixButtonProps {
  /** Id of the track that plays first. */
  readonly from: string;
  readonly to: Pick<TrackRow, 'id' | 'title'>;
  /** With words beside the picture. */
  readonly words?: boolean;
}

/** To the two decks, with both tracks on them. */
export function MixButton({ from, to, words = false }: MixButtonProps) {
  const href = `/mix?from=${from}&to=${to.id}`;
  return words ? (
    <Button component={Link} href={href} size="xs" variant="light" leftSection={<IconArrowsJoin size={15} />}>
      Hear this transition
    </Button>
  ) : (
    <ActionIcon component={Link} href={href} aria-label={`Hear the mix into ${to.title}`} size={30}>
      <IconArrowsJoin size={16} />
    </ActionIcon>
  );
}
