import type { ExportFormat } from '@segue/shared/contracts/http';

/** What a playlist can leave as, and what each is for. */
export const EXPORT_FORMATS: readonly { format: ExportFormat; name: string; about: string }[] = [
  { format: 'rekordbox', name: 'rekordbox XML', about: 'Grids, cues, stars. Import as rekordbox xml.' },
  { format: 'traktor', name: 'Traktor NML', about: 'Import into Playlists of Traktor 2 or later.' },
  { format: 'serato', name: 'Serato crate', about: 'Goes into _Serato_/Subcrates on the disk of the files.' },
  { format: 'm3u8', name: 'M3U8', about: 'For players and any other program.' },
  { format: 'csv', name: 'CSV', about: 'For a spreadsheet. Imports again here.' },
  { format: 'json', name: 'JSON', about: 'All of it, for programs.' },
  { format: 'text', name: 'Text', about: 'A set list to paste.' },
  { format: 'pdf', name: 'PDF', about: 'A set list with times, tempo and key.' },
];
