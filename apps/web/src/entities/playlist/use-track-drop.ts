'use client';
import { useState, type DragEvent } from 'react';
import { carriesTracks, readDraggedTracks } from '../track/dragged-tracks';

/** Makes an element take dragged tracks: spread `handlers` on it; `over` while a drag is above it. */
export function useTrackDrop(onDrop: (trackIds: string[]) => void) {
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!carriesTracks(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const handlers = {
    onDragEnter: onDragOver,
    onDragOver,
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!carriesTracks(event.dataTransfer)) return;
      event.preventDefault();
      const trackIds = readDraggedTracks(event.dataTransfer);
      if (trackIds.length > 0) onDrop(trackIds);
    },
  };
  return { over, handlers };
}
