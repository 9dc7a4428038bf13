import type { TransportState } from './transport-state';

type Sound = Pick<TransportState, 'volume' | 'muted' | 'levelled'>;

const NAME = 'segue.sound';

/** Volume, mute and levelling are remembered by this browser. */
export function keepSound({ volume, muted, levelled }: Sound): void {
  localStorage.setItem(NAME, `${volume} ${muted} ${levelled}`);
}

export const keptSound = (): Sound => readSound(localStorage.getItem(NAME) ?? '');

export function readSound(text: string): Sound {
  const [volume = '1', muted, levelled] = text.split(' ');
  const known = /^(0(\.\d+)?|1)$/.test(volume);
  return { volume: known ? Number(volume) : 1, muted: muted === 'true', levelled: levelled !== 'false' };
}
