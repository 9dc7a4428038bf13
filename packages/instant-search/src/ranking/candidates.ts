/** A growing table of documents with their keys; a row is named by its number. */
export class Candidates {
  length = 0;
  segment = new Uint16Array(FIRST_ROWS);
  slot = new Uint32Array(FIRST_ROWS);
  before = new Float64Array(FIRST_ROWS);
  after = new Float64Array(FIRST_ROWS);

  /** Returns the new row. */
  push(segment: number, slot: number, before: number, after: number): number {
    if (this.length === this.slot.length) this.grow();
    this.set(this.length, segment, slot, before, after);
    return this.length++;
  }

  set(row: number, segment: number, slot: number, before: number, after: number): void {
    this.segment[row] = segment;
    this.slot[row] = slot;
    this.before[row] = before;
    this.after[row] = after;
  }

  /** Keeps these rows only, renumbered in this order. */
  keep(rows: Int32Array): void {
    this.segment = rowsOf(this.segment, rows);
    this.slot = rowsOf(this.slot, rows);
    this.before = rowsOf(this.before, rows);
    this.after = rowsOf(this.after, rows);
    this.length = rows.length;
  }

  private grow(): void {
    const rows = this.slot.length * 2;
    this.segment = grown(this.segment, new Uint16Array(rows));
    this.slot = grown(this.slot, new Uint32Array(rows));
    this.before = grown(this.before, new Float64Array(rows));
    this.after = grown(this.after, new Float64Array(rows));
  }
}

const FIRST_ROWS = 256;

type Rows = Uint16Array | Uint32Array | Float64Array;

function grown<T extends Rows>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}

/** The column keeps its length, so that there is room to go on. */
function rowsOf<T extends Rows>(column: T, rows: Int32Array): T {
  const kept = column.slice() as T;
  for (let row = 0; row < rows.length; row++) kept[row] = column[rows[row]];
  return kept;
}
