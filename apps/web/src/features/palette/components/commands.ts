import {
  IconActivity,
  IconBox,
  IconChartBar,
  IconDisc,
  IconDatabaseExport,
  IconDownload,
  IconFileImport,
  IconFolderSearch,
  IconHeadphones,
  IconHeart,
  IconHistory,
  IconKey,
  IconMicrophone,
  IconPlaylist,
  IconPlugConnected,
  IconPlus,
  IconRefresh,
  IconSettings,
  IconShovel,
  IconSparkles,
  IconStack2,
  IconTag,
  IconUsers,
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
  { href: '/crates', label: 'Crates', icon: IconBox },
  { href: '/crates?make=smart', label: 'Make a smart crate', icon: IconSparkles },
  { href: '/dig', label: 'Dig: a record by chance', icon: IconShovel },
  { href: '/playlists', label: 'Playlists', icon: IconPlaylist },
  { href: '/generate', label: 'Generate a playlist', icon: IconWand },
  { href: '/spins', label: 'Spins: what was played', icon: IconHistory },
  { href: '/wantlist', label: 'Wantlist', icon: IconHeart },
  { href: '/statistics', label: 'Statistics of the collection', icon: IconChartBar },
  { href: '/friends', label: 'Friends', icon: IconUsers },
  { href: '/releases/new', label: 'Add a record', icon: IconPlus },
  { href: '/artists', label: 'Artists', icon: IconMicrophone },
  { href: '/labels', label: 'Labels', icon: IconTag },
  { href: '/styles', label: 'Styles', icon: IconTag },
  { href: '/settings/discogs', label: 'Sync with Discogs', icon: IconRefresh },
  { href: '/settings/discogs', label: 'Connect a Discogs account', icon: IconPlugConnected },
  { href: '/imports', label: 'Imports: bring in a file', icon: IconFileImport },
  { href: '/imports#export', label: 'Export the collection, a backup', icon: IconDownload },
  { href: '/settings/backups', label: 'Backups of the whole installation', icon: IconDatabaseExport },
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
  { href: '/settings/queues', label: 'Queues, workers, dead letters, schedules', icon: IconStack2 },
  { href: '/settings#keys', label: 'API keys', icon: IconKey },
];

/** Commands that hold every typed word; all of them when nothing is typed. */
export function matchingCommands(typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMANDS.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
