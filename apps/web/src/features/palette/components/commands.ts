import {
  IconActivity,
  IconDisc,
  IconFileImport,
  IconFolderSearch,
  IconHeadphones,
  IconKey,
  IconPlaylist,
  IconSettings,
  IconWand,
  IconWaveSine,
  type Icon,
} from '@tabler/icons-react';

/** Something to do or a page to go to. */
export interface Command {
  readonly href: string;
  readonly label: string;
  readonly icon: Icon;
}

const COMMANDS: readonly Command[] = [
  { href: '/library', label: 'Library', icon: IconDisc },
  { href: '/playlists', label: 'Playlists', icon: IconPlaylist },
  { href: '/generate', label: 'Generate a playlist', icon: IconWand },
  { href: '/imports', label: 'Import a Discogs collection', icon: IconFileImport },
  { href: '/audio', label: 'Scan a folder for audio', icon: IconFolderSearch },
  { href: '/audio#review', label: 'Review unsure audio files', icon: IconHeadphones },
  { href: '/activity', label: 'Activity', icon: IconActivity },
  { href: '/activity?status=failed', label: 'What failed', icon: IconActivity },
  {
    href: '/library?hasAudio=yes&analysed=no',
    label: 'Tracks with audio that are not analysed',
    icon: IconWaveSine,
  },
  { href: '/library?hasAudio=no', label: 'Tracks without audio', icon: IconDisc },
  { href: '/settings', label: 'Settings', icon: IconSettings },
  { href: '/settings#keys', label: 'API keys', icon: IconKey },
];

/** Commands that hold every typed word; all of them when nothing is typed. */
export function matchingCommands(typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMANDS.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
