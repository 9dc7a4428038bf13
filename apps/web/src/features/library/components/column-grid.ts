/** Least width of each column in pixels, and its share of what is left over. */
const COLUMN_WIDTHS: Readonly<Record<string, { readonly least: number; readonly share?: number }>> = {
  title: { least: 190, share: 1.4 },
  releaseTitle: { least: 140, share: 1 },
  label: { least: 120, share: 0.8 },
  year: { least: 44 },
  bpm: { least: 58 },
  key: { least: 64 },
  energy: { least: 66 },
  rating: { least: 122 },
  tags: { least: 110, share: 0.6 },
  durationSeconds: { least: 58 },
  addedAt: { least: 92 },
};

const CHECK_WIDTH = 30;
const PLAY_WIDTH = 34;
const MORE_WIDTH = 28;
const GAP = 10;
const EDGES = 36;
/** No column gets narrower by hand, nor wider. */
export const NARROWEST = 44;
export const WIDEST = 900;

/** The columns as tracks of a CSS grid, and how narrow the table may get before it scrolls sideways. */
export function gridOf(
  ids: readonly string[],
  sizes: Readonly<Record<string, number>> = {},
): { template: string; leastWidth: number } {
  const widths = ids.map((id) => {
    const own = sizes[id];
    return own === undefined ? (COLUMN_WIDTHS[id] ?? { least: 80 }) : { least: own };
  });
  const tracks = widths.map(({ least, share }) => (share ? `minmax(${least}px, ${share}fr)` : `${least}px`));
  // When every column has a width of its own, what is left over stays empty and the last button at its edge.
  const rest = widths.some(({ share }) => share) ? '' : ' 1fr';
  const leasts = [CHECK_WIDTH, PLAY_WIDTH, ...widths.map(({ least }) => least), MORE_WIDTH];
  return {
    template: `${CHECK_WIDTH}px ${PLAY_WIDTH}px ${tracks.join(' ')} ${MORE_WIDTH}px${rest}`,
    leastWidth: leasts.reduce((sum, least) => sum + least + GAP, EDGES - GAP),
  };
}

export const clampWidth = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** How wide the column at a place must be for what is in sight: measured while it may take all the room it wants. */
export function fittingWidth(grid: HTMLElement, ids: readonly string[], id: string): number {
  const place = ids.indexOf(id);
  const before = grid.style.getPropertyValue('--columns');
  const free = ids.map((other) => (other === id ? 'max-content' : '0px')).join(' ');
  grid.style.setProperty('--columns', `0px 0px ${free} 0px`);
  const cells = [...grid.querySelectorAll<HTMLElement>('[role=row]')].map((row) => row.children[place + 2]);
  const width = Math.max(0, ...cells.map((cell) => cell?.getBoundingClientRect().width ?? 0));
  grid.style.setProperty('--columns', before);
  return clampWidth(Math.ceil(width) + 2);
}
