'use client';
import { AddToCrate } from '../../../entities/crate';
import { AddToPlaylist } from '../../../entities/playlist';
import { BulkEdit } from './bulk-edit';

/** A window over the library, with the tracks that it is about. */
export interface LibraryDialog {
  readonly kind: 'playlist' | 'crate' | 'edit';
  readonly trackIds: readonly string[];
}

interface LibraryDialogsProps {
  readonly dialog: LibraryDialog | null;
  readonly onClose: () => void;
}

export function LibraryDialogs({ dialog, onClose }: LibraryDialogsProps) {
  if (dialog === null || dialog.trackIds.length === 0) return null;
  const { trackIds } = dialog;
  switch (dialog.kind) {
    case 'playlist':
      return <AddToPlaylist trackIds={trackIds} onClose={onClose} />;
    case 'crate':
      return <AddToCrate trackIds={trackIds} onClose={onClose} />;
    case 'edit':
      return <BulkEdit trackIds={trackIds} onClose={onClose} />;
  }
}
