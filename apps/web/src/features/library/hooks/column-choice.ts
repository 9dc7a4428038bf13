import { storedValue, useStored } from '../../../lib/stored/stored-value';

/** Columns that are hidden, as "label,energy"; the title always stays. */
const hiddenColumns = storedValue<string>('segue.hidden-columns', 'label,addedAt', (text): text is string =>
  /^[\w,]*$/.test(text),
);

export function useColumnChoice() {
  const hidden = useStored(hiddenColumns).split(',').filter(Boolean);
  return {
    visibility: Object.fromEntries(hidden.map((id) => [id, false])),
    toggle: (id: string) =>
      hiddenColumns.set(
        (hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id]).join(','),
      ),
  };
}
