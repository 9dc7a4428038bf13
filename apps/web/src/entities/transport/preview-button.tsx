'use client';
import { Button } from '@mantine/core';
import type { TrackRow } from '@segue/shared/contracts/http';
import { IconEar } from '@tabler/icons-react';
import { usePreview } from './api/use-preview';

/** Thirty seconds out of a shop's catalogue, for a track without a file. */
export function PreviewButton({ track }: { readonly track: TrackRow }) {
  const preview = usePreview(track);
  return (
    <Button
      variant="default"
      leftSection={<IconEar size={17} />}
      loading={preview.isPending}
      title="Asks Deezer and iTunes for this recording"
      onClick={() => preview.mutate()}
    >
      30 s preview
    </Button>
  );
}
