import type { SearchHit } from '../../../entities/track';
import type { EditedCell, Editable } from '../hooks/edited-cell';

/** A point on the screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What can be done with a row, the same for each of them. */
export interface RowTools {
  /** False where rows are only to look at. */
  readonly selectable: boolean;
  readonly onActive: (index: number) => void;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onMenu: (hit: SearchHit, index: number, at: Point) => void;
  /** The tracks that a drag of this row takes along: the selection when it is one of it. */
  readonly draggedWith: (hit: SearchHit) => readonly string[];
  readonly edited: EditedCell | null;
  readonly onEdit: (index: number, field: Editable) => void;
  readonly onEditEnd: () => void;
}
