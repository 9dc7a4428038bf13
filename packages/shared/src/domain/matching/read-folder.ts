/** What the folders of a file say about its release. */
export interface FolderClues {
  readonly artist: string | null;
  readonly album: string | null;
  readonly year: number | null;
}

const YEAR = /(?:^|[\s([{])((?:19|20)\d{2})(?=$|[\s)\]}])/;
const DISC = /^(?:cd|disc|disk|side|lp|vinyl)\s*[\dA-Z]{1,2}$/i;

/** Folders that hold music and say nothing about it. */
const GENERIC =
  /^(?:music|my music|downloads?|playlists?|tracks?|audio|files?|vinyl|vinyl rips?|flac|mp3|wavs?|aiffs?|dj|library|itunes|media|rekordbox|unsorted|new|data|home|users?|volumes|mnt|srv|tmp)$/i;

/**
 * Reads "Artist - Album (1998)", "1998 - Album", "Artist/Album [CAT 001]" out of the folders above a file.
 * @param folders from the outermost to the innermost
 */
export function readFolder(folders: readonly string[]): FolderClues {
  const telling = folders.filter((folder) => !DISC.test(folder.trim()));
  const inner = telling.at(-1)?.replaceAll('_', ' ').trim() ?? '';
  if (inner === '' || GENERIC.test(inner)) return { artist: null, album: null, year: null };
  const year = YEAR.exec(inner)?.[1];
  const fields = tidy(inner).split(/\s+[-–—]+\s+/);
  const outer = telling.at(-2)?.trim() ?? '';
  const [artist, album] =
    fields.length > 1 ? [fields[0], fields.slice(1).join(' - ')] : [nameOrNull(outer), fields[0]];
  return { artist: artist || null, album: album || null, year: year === undefined ? null : Number(year) };
}

/** Without years, catalogue numbers and formats in brackets, and without a year in front. */
function tidy(folder: string): string {
  const bare = folder
    .replace(/\s*[([{][^()[\]{}]*[)\]}]/g, (remark) => (isFiling(remark) ? '' : remark))
    .replace(/^(?:19|20)\d{2}\s*[-–—.]\s*/, '')
    .trim();
  return bare === '' ? folder : bare;
}

function isFiling(remark: string): boolean {
  return /^\s*\[/.test(remark) || /\d{3,}|flac|mp3|wav|aiff|vinyl|web|24bit|\b(?:lp|ep|cd)\b/i.test(remark);
}

function nameOrNull(folder: string): string | null {
  return folder === '' || GENERIC.test(folder) ? null : folder;
}
