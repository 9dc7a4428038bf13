/** One key, or two after another: "/", "g l", "mod+k" (Ctrl or ⌘). */
export interface KeyBinding {
  readonly keys: string;
  /** What it does, for the page that lists all keys. */
  readonly label: string;
  /** Where the list shows it: "Anywhere", "Library". */
  readonly group: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Also while typing in a field. */
  readonly inFields?: boolean;
  /** Gives way to any other component that wants the same keys. */
  readonly weak?: boolean;
}

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** These act on a focused button or link by themselves. */
const PRESSABLE =
  'button, a, [role="button"], [role="tab"], [role="slider"], [role="menuitem"], summary, audio';

/** "mod+k", "shift+x", "?", "arrowdown": what a press is called. Shift is named for letters only. */
export function pressOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const named = event.shiftKey && (/^[a-z]$/.test(key) || key.length > 1);
  return [
    event.ctrlKey || event.metaKey ? 'mod+' : '',
    event.altKey ? 'alt+' : '',
    named ? 'shift+' : '',
    key,
  ].join('');
}

/** Whether the press belongs to what is focused and not to the page. */
export function belongsToFocus(target: EventTarget | null, press: string): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(FIELDS);
  if (field && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)))
    return true;
  if (press === 'space') return field !== null || target.closest(PRESSABLE) !== null;
  if (press === 'enter') return target.closest(PRESSABLE) !== null;
  if (press.startsWith('arrow'))
    return target.closest('[role="slider"], [role="tab"], [role="menu"], [role="listbox"]') !== null;
  return false;
}

/** The binding that this press completes; `pending` is the first half of a pair ("g") or empty. */
export function findBinding(
  bindings: readonly KeyBinding[],
  pending: string,
  press: string,
): { binding: KeyBinding | undefined; pending: string } {
  const latest = (keys: string) =>
    bindings.findLast((binding) => binding.keys === keys && !binding.weak) ??
    bindings.findLast((binding) => binding.keys === keys);
  const binding = (pending === '' ? undefined : latest(`${pending} ${press}`)) ?? latest(press);
  const startsPair = !binding && bindings.some(({ keys }) => keys.startsWith(`${press} `));
  return { binding, pending: startsPair ? press : '' };
}
