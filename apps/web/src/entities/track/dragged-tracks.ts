/** What a drag of tracks carries: the MIME type that only our own pages write. */
const DRAGGED_TRACKS = 'application/x-segue-tracks';

/** Puts track ids into a drag, so that a crate or a playlist can take them. */
export function writeDraggedTracks(data: DataTransfer, trackIds: readonly string[]): void {
  data.setData(DRAGGED_TRACKS, JSON.stringify(trackIds));
  data.effectAllowed = 'copy';
}

/** Whether a drag carries tracks; its content can be read only when it is dropped. */
export function carriesTracks(data: DataTransfer): boolean {
  return data.types.includes(DRAGGED_TRACKS);
}

/** The track ids of a drop; empty when it carries something else. */
export function readDraggedTracks(data: DataTransfer): string[] {
  const text = data.getData(DRAGGED_TRACKS);
  if (text === '') return [];
  const ids: unknown = JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}
