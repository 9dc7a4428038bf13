import type { SearchHit } from '../../../entities/track';
import type { Command } from './commands';

/** One line of the palette: something to do, a page to go to, something of the library. */
export type Choice = { readonly id: string; readonly href: string } & (
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'track'; readonly track: SearchHit }
  | {
      readonly kind: 'release' | 'artist' | 'label' | 'style' | 'playlist' | 'crate';
      readonly label: string;
      readonly about?: string;
    }
);
