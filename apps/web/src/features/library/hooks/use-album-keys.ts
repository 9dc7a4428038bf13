'use client';
import { useRouter } from 'next/navigation';
import { trackHref, type SearchHit } from '../../../entities/track';
import { playItemOf, playQueue } from '../../../entities/transport';
import { useKeys } from '../../../lib/keyboard';
import { albumStep, type AlbumPlace } from './album-place';

interface AlbumKeys {
  readonly place: AlbumPlace;
  readonly onPlace: (place: AlbumPlace) => void;
  readonly total: number;
  readonly recordAt: (record: number) => SearchHit | undefined;
  readonly tracksAt: (record: number) => readonly SearchHit[];
  readonly onToggle: (place: AlbumPlace, range: boolean) => void;
  readonly onMenu: (hit: SearchHit, index: number, at: { x: number; y: number }) => void;
}

const group = 'Albums';

/** The albums without a mouse: tracks with the arrows, records with the page keys. */
export function useAlbumKeys({
  place,
  onPlace,
  total,
  recordAt,
  tracksAt,
  onToggle,
  onMenu,
}: AlbumKeys): void {
  const router = useRouter();
  const current = (): SearchHit | undefined => tracksAt(place.record)[place.track] ?? recordAt(place.record);
  const step = (by: 1 | -1) => () =>
    onPlace(albumStep(place, by, total, (record) => tracksAt(record).length));
  const toRecord = (record: number) => () =>
    onPlace({ record: Math.max(0, Math.min(total - 1, record)), track: 0 });
  const open = () => {
    const hit = current();
    if (hit) router.push(trackHref(hit));
  };
  const play = () => {
    const heard = tracksAt(place.record)
      .slice(place.track)
      .filter(({ hasAudio }) => hasAudio);
    if (heard.length > 0) playQueue(heard.map(playItemOf));
  };
  const menu = () => {
    const hit = current();
    const box = document.getElementById(`album-${place.record}-${place.track}`)?.getBoundingClientRect();
    if (hit && box) onMenu(hit, -1, { x: box.left + 60, y: box.bottom });
  };
  useKeys([
    { keys: 'arrowdown', label: 'Next track', group, run: step(1) },
    { keys: 'arrowup', label: 'Track before', group, run: step(-1) },
    { keys: 'pagedown', label: 'Next record', group, run: toRecord(place.record + 1) },
    { keys: 'pageup', label: 'Record before', group, run: toRecord(place.record - 1) },
    { keys: 'home', label: 'First record', group, run: toRecord(0) },
    { keys: 'end', label: 'Last record', group, run: toRecord(total - 1) },
    { keys: 'enter', label: 'Open', group, run: open },
    { keys: 'space', label: 'Play from here', group, run: play },
    { keys: 'x', label: 'Select', group, run: () => onToggle(place, false) },
    { keys: 'shift+x', label: 'Select up to here', group, run: () => onToggle(place, true) },
    { keys: 'shift+f10', label: 'Actions of the track', group, run: menu },
    { keys: 'contextmenu', label: 'Actions of the track', group, run: menu },
  ]);
}
