import type { CompletionOption } from '@segue/shared/contracts/http';
import { formatCount } from '../../../lib/format';
import classes from './completion-list.module.css';

interface CompletionListProps {
  readonly id: string;
  readonly options: readonly CompletionOption[];
  /** The one that Enter takes; -1 for none. */
  readonly active: number;
  readonly onActive: (place: number) => void;
  readonly onChoose: (place: number) => void;
}

export const optionId = (list: string, place: number): string => `${list}-${place}`;

/** What could stand at the caret, under the field. The field keeps the focus. */
export function CompletionList({ id, options, active, onActive, onChoose }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Completions"
      className={classes.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map(({ insert, label, detail, count }, place) => (
        <div
          key={`${insert} ${detail}`}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === active}
          className={classes.option}
          onMouseMove={() => onActive(place)}
          onClick={() => onChoose(place)}
        >
          <span className={classes.label}>{label}</span>
          {detail !== '' && <span className={classes.detail}>{detail}</span>}
          {count !== null && <span className={classes.count}>{formatCount(count)}</span>}
        </div>
      ))}
    </div>
  );
}
