import {
  IconActivity,
  IconDisc,
  IconFileImport,
  IconHeadphones,
  IconPlaylist,
  IconSettings,
  IconWand,
  type Icon,
} from '@tabler/icons-react';

export interface PageLink {
  readonly href: string;
  readonly label: string;
  readonly icon: Icon;
  /** The second key after `g`. */
  readonly goKey: string;
}

/** The pages, in the order of the work: look, make, bring in, watch. */
export const PAGES: readonly PageLink[] = [
  { href: '/library', label: 'Library', icon: IconDisc, goKey: 'l' },
  { href: '/playlists', label: 'Playlists', icon: IconPlaylist, goKey: 'p' },
  { href: '/generate', label: 'Generate', icon: IconWand, goKey: 'n' },
  { href: '/imports', label: 'Import', icon: IconFileImport, goKey: 'i' },
  { href: '/audio', label: 'Audio', icon: IconHeadphones, goKey: 'u' },
  { href: '/activity', label: 'Activity', icon: IconActivity, goKey: 'a' },
  { href: '/settings', label: 'Settings', icon: IconSettings, goKey: 's' },
];
