'use client';
import { useRouter } from 'next/navigation';
import type { RefObject } from 'react';
import { trackHref, type SearchHit } from '../../../entities/track';
import { playItemOf, playQueue, togglePlay } from '../../../entities/transport';
import { useKeys } from '../../../lib/keyboard';

interface ListKeys {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly total: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly rowAt: (index: number) => SearchHit | undefined;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onToggleAll: () => void;
  readonly onClear: () => void;
}

const PAGE_OF_ROWS = 15;
const group = 'Library';

/** The library without a mouse. */
export function useListKeys({
  input,
  total,
  active,
  onActive,
  rowAt,
  onToggle,
  onToggleAll,
  onClear,
}: ListKeys): void {
  const router = useRouter();
  const move = (by: number) => () => onActive(Math.max(0, Math.min(total - 1, active + by)));
  const play = () => {
    const hit = rowAt(active);
    if (!hit?.hasAudio) {
      togglePlay();
      return;
    }
    const following = Array.from({ length: 50 }, (_, step) => rowAt(active + step));
    playQueue(following.flatMap((row) => (row?.hasAudio ? [playItemOf(row)] : [])));
  };
  const open = () => {
    const hit = rowAt(active);
    if (hit) router.push(trackHref(hit));
  };
  const focusSearch = () => {
    input.current?.focus();
    input.current?.select();
  };
  useKeys([
    { keys: '/', label: 'Search', group, run: focusSearch },
    { keys: 'arrowdown', label: 'Next row', group, run: move(1) },
    { keys: 'arrowup', label: 'Row before', group, run: move(-1) },
    { keys: 'j', label: 'Next row', group, run: move(1) },
    { keys: 'k', label: 'Row before', group, run: move(-1) },
    { keys: 'pagedown', label: 'A page down', group, run: move(PAGE_OF_ROWS) },
    { keys: 'pageup', label: 'A page up', group, run: move(-PAGE_OF_ROWS) },
    { keys: 'home', label: 'First row', group, run: () => onActive(0) },
    { keys: 'end', label: 'Last row', group, run: () => onActive(total - 1) },
    { keys: 'enter', label: 'Open', group, run: open },
    { keys: 'space', label: 'Play from here', group, run: play },
    { keys: 'x', label: 'Select', group, run: () => onToggle(active, false) },
    { keys: 'shift+x', label: 'Select up to here', group, run: () => onToggle(active, true) },
    { keys: 'mod+a', label: 'Select all that match', group, run: onToggleAll },
    { keys: 'escape', label: 'Clear the selection', group, run: onClear },
  ]);
}
