import type { DragEvent } from 'react';
import { writeDraggedTracks } from '../../../entities/track';
import { countOf } from '../../../lib/format';

/** Begins a drag of tracks; of several, a small note beside the pointer says how many. */
export function dragRow(event: DragEvent, trackIds: readonly string[]): void {
  if (trackIds.length === 0) {
    event.preventDefault();
    return;
  }
  writeDraggedTracks(event.dataTransfer, trackIds);
  if (trackIds.length < 2) return;
  const note = document.createElement('div');
  note.textContent = countOf(trackIds.length, 'track');
  note.className = 'drag-note';
  document.body.append(note);
  event.dataTransfer.setDragImage(note, -12, 12);
  requestAnimationFrame(() => note.remove());
}
