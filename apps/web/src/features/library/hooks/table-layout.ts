import { storedValue, useStored } from '../../../lib/stored/stored-value';

export type Density = 'comfortable' | 'compact';

const words = (text: string): text is string => /^[\w,]*$/.test(text);
const widths = (text: string): text is string => /^(\w+:\d+(,\w+:\d+)*)?$/.test(text);

/** Columns that are hidden, as "label,energy"; the title always stays. */
const hiddenColumns = storedValue<string>('segue.hidden-columns', 'label,addedAt,tags', words);
/** All columns from left to right, as they were moved; '' for the order they come in. */
const columnOrder = storedValue<string>('segue.column-order', '', words);
/** Pixels of the columns that were resized, as "title:320,bpm:80". */
const columnWidths = storedValue<string>('segue.column-widths', '', widths);
const tableDensity = storedValue<Density>('segue.density', 'comfortable', (text): text is Density =>
  ['comfortable', 'compact'].includes(text),
);

/** Pixels of a row of the table. */
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { comfortable: 46, compact: 30 };

export const useDensity = (): Density => useStored(tableDensity);

/** How the table looks to this person, remembered by the browser. @param known all columns in the order they come in */
export function useTableLayout(known: readonly string[]) {
  const hidden = useStored(hiddenColumns).split(',').filter(Boolean);
  const order = orderOf(useStored(columnOrder), known);
  const sizes = readWidths(useStored(columnWidths));
  return {
    visibility: Object.fromEntries(hidden.map((id) => [id, false])),
    order,
    sizes,
    density: useDensity(),
    toggle: (id: string) => hiddenColumns.set(without(hidden, id, !hidden.includes(id)).join(',')),
    /** Puts a column where another one is. */
    move: (id: string, to: string) => columnOrder.set(movedTo(order, id, to).join(',')),
    /** null gives a column its own width again. */
    resize: (id: string, width: number | null) => columnWidths.set(writeWidths({ ...sizes, [id]: width })),
    setDensity: tableDensity.set,
    reset: () => {
      columnOrder.set('');
      columnWidths.set('');
      hiddenColumns.set(hiddenColumns.initial);
    },
  };
}

export type TableLayout = ReturnType<typeof useTableLayout>;

const without = (list: readonly string[], id: string, back: boolean): string[] => [
  ...list.filter((other) => other !== id),
  ...(back ? [id] : []),
];

/** A remembered order, with columns that came later where they come in, and without those that are gone. */
export function orderOf(stored: string, known: readonly string[]): string[] {
  const kept = stored.split(',').filter((id) => known.includes(id));
  return known.reduce<string[]>((order, id, place) => {
    if (order.includes(id)) return order;
    const before = known.slice(0, place).findLast((other) => order.includes(other));
    return order.toSpliced(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }, kept);
}

/** Takes a column out and puts it where another stands: behind it when it came from the left, before it otherwise. */
export function movedTo(order: readonly string[], id: string, to: string): string[] {
  const [from, target] = [order.indexOf(id), order.indexOf(to)];
  if (from < 0 || target < 0) return [...order];
  return order.toSpliced(from, 1).toSpliced(target, 0, id);
}

function readWidths(text: string): Readonly<Record<string, number>> {
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]));
}

const writeWidths = (sizes: Readonly<Record<string, number | null>>): string =>
  Object.entries(sizes)
    .flatMap(([id, width]) => (width === null ? [] : [`${id}:${Math.round(width)}`]))
    .join(',');
