/** How full a segment is; segments stand in the order of writing. */
export interface SegmentSize {
  /** Documents, dead ones included. */
  readonly size: number;
  readonly live: number;
}

/** Neighbours to merge: from `from` up to but not including `to`. */
export interface MergeRange {
  readonly from: number;
  readonly to: number;
}

/** So many segments may stand side by side before newer ones are merged into an older of like size. */
const SIDE_BY_SIDE = 4;
/** A segment is rewritten when more than this share of it is dead. */
const DEAD_SHARE = 0.3;
/** When all is quiet, new and dead documents beyond this share of the oldest segment are merged into it. */
const QUIET_SHARE = 0.05;

/**
 * What must be merged while writing goes on. Sizes stay geometric, so a document is rewritten about
 * log2(documents / batch) times and a query meets few segments.
 */
export function urgentMerge(segments: readonly SegmentSize[]): MergeRange | undefined {
  const mostlyDead = segments.findIndex(({ size, live }) => size - live > size * DEAD_SHARE);
  if (mostlyDead >= 0) return { from: mostlyDead, to: mostlyDead + 1 };
  for (let from = 0; from + SIDE_BY_SIDE <= segments.length; from++) {
    if (segments[from].live <= liveFrom(segments, from + 1)) return { from, to: segments.length };
  }
  return undefined;
}

/** What is merged when nothing was written for a while. */
export function quietMerge(segments: readonly SegmentSize[]): MergeRange | undefined {
  const oldest = segments.at(0);
  if (oldest === undefined) return undefined;
  const loose = liveFrom(segments, 1) + oldest.size - oldest.live;
  if (loose > oldest.live * QUIET_SHARE) return { from: 0, to: segments.length };
  return segments.length > 2 ? { from: 1, to: segments.length } : undefined;
}

function liveFrom(segments: readonly SegmentSize[], from: number): number {
  let live = 0;
  for (let at = from; at < segments.length; at++) live += segments[at].live;
  return live;
}
