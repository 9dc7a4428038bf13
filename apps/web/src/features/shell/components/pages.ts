import {
  IconActivity,
  IconBox,
  IconChartBar,
  IconDisc,
  IconFileImport,
  IconHeadphones,
  IconHeart,
  IconHistory,
  IconPlaylist,
  IconSettings,
  IconShovel,
  IconUsers,
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

export interface PageGroup {
  readonly name: string;
  readonly pages: readonly PageLink[];
}

/** The pages, in the order of the work: look, make, bring in, watch. */
export const PAGE_GROUPS: readonly PageGroup[] = [
  {
    name: 'Collection',
    pages: [
      { href: '/library', label: 'Library', icon: IconDisc, goKey: 'l' },
      { href: '/crates', label: 'Crates', icon: IconBox, goKey: 'c' },
      { href: '/dig', label: 'Dig', icon: IconShovel, goKey: 'd' },
      { href: '/wantlist', label: 'Wantlist', icon: IconHeart, goKey: 'w' },
      { href: '/statistics', label: 'Statistics', icon: IconChartBar, goKey: 't' },
    ],
  },
  {
    name: 'Playing',
    pages: [
      { href: '/playlists', label: 'Playlists', icon: IconPlaylist, goKey: 'p' },
      { href: '/generate', label: 'Generate', icon: IconWand, goKey: 'n' },
      { href: '/spins', label: 'Spins', icon: IconHistory, goKey: 'r' },
      { href: '/friends', label: 'Friends', icon: IconUsers, goKey: 'f' },
    ],
  },
  {
    name: 'Keeping',
    pages: [
      { href: '/imports', label: 'Imports', icon: IconFileImport, goKey: 'i' },
      { href: '/audio', label: 'Audio', icon: IconHeadphones, goKey: 'u' },
      { href: '/activity', label: 'Activity', icon: IconActivity, goKey: 'a' },
      { href: '/settings', label: 'Settings', icon: IconSettings, goKey: 's' },
    ],
  },
];

export const PAGES: readonly PageLink[] = PAGE_GROUPS.flatMap(({ pages }) => pages);
