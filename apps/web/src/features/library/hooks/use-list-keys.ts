'use client';
import { useRouter } from 'next/navigation';
import type { RefObject } from 'react';
import { trackHref, type SearchHit } from '../../../entities/track';
import { playItemOf, playQueue, togglePlay } from '../../../entities/transport';
import { useKeys } from '../../../lib/keyboard';

interface ListKeys {
  readonly input: RefObject<HTMLInputElement | null>;
  /** False while another view than the list has the keys. */
  readonly listed: boolean;
  readonly total: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly rowAt: (index: number) => SearchHit | undefined;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onToggleAll: () => void;
  readonly onClear: () => void;
  /** Opens the row's first field. */
  readonly onEdit: (index: number) => void;
  /** Opens the row's menu. */
  readonly onMenu: (index: number) => void;
  /** Windows about the selection, or about the row when nothing is selected. */
  readonly onDialog: (kind: 'playlist' | 'edit') => void;
}

const PAGE_OF_ROWS = 15;
const group = 'Library';

/** The library without a mouse. */
export function useListKeys({
  input,
  listed,
  total,
  active,
  onActive,
  rowAt,
  onToggle,
  ...keys
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
  const edit = () => keys.onEdit(active);
  const menu = () => keys.onMenu(active);
  const everywhere = [
    { keys: '/', label: 'Search', group, run: focusSearch },
    { keys: 'mod+a', label: 'Select all that match', group, run: keys.onToggleAll },
    { keys: 'escape', label: 'Clear the selection', group, run: keys.onClear },
    { keys: 'p', label: 'Add to a playlist', group, run: () => keys.onDialog('playlist') },
    { keys: 'shift+e', label: 'Edit the selected tracks', group, run: () => keys.onDialog('edit') },
  ];
  const inList = [
    { keys: 'arrowdown', label: 'Next row', group, run: move(1) },
    { keys: 'arrowup', label: 'Row before', group, run: move(-1) },
    { keys: 'j', label: 'Next row', group, run: move(1) },
    { keys: 'k', label: 'Row before', group, run: move(-1) },
    { keys: 'shift+arrowdown', label: 'Select on', group, run: () => selectOn(1) },
    { keys: 'shift+arrowup', label: 'Select back', group, run: () => selectOn(-1) },
    { keys: 'pagedown', label: 'A page down', group, run: move(PAGE_OF_ROWS) },
    { keys: 'pageup', label: 'A page up', group, run: move(-PAGE_OF_ROWS) },
    { keys: 'home', label: 'First row', group, run: () => onActive(0) },
    { keys: 'end', label: 'Last row', group, run: () => onActive(total - 1) },
    { keys: 'enter', label: 'Open', group, run: open },
    { keys: 'space', label: 'Play from here', group, run: play },
    { keys: 'x', label: 'Select', group, run: () => onToggle(active, false) },
    { keys: 'shift+x', label: 'Select up to here', group, run: () => onToggle(active, true) },
    { keys: 'e', label: 'Edit in the row', group, run: edit },
    { keys: 'f2', label: 'Edit in the row', group, run: edit },
    { keys: 'shift+f10', label: 'Actions of the row', group, run: menu },
    { keys: 'contextmenu', label: 'Actions of the row', group, run: menu },
  ];
  useKeys(listed ? [...everywhere, ...inList] : everywhere);

  /** Takes the row and the one beside it into the selection, and goes on to that. */
  function selectOn(step: 1 | -1): void {
    const next = Math.max(0, Math.min(total - 1, active + step));
    if (next === active || active < 0) return;
    onToggle(next, true);
    onActive(next);
  }
}
