/** How Traktor names a file: its disk, its folders with a colon behind every slash, its name. */
export interface TraktorLocation {
  /** "Macintosh HD", "USB", "C:"; empty on other systems. */
  readonly volume: string;
  /** "/:Users/:dj/:" */
  readonly directory: string;
  readonly file: string;
  /** How playlists name it. */
  readonly key: string;
}

/**
 * A disk that hangs under /Volumes has its name there; a Mac's own disk is called "Macintosh HD" unless somebody
 * renamed it, and Traktor finds the file by its folders then.
 */
export function traktorLocation(path: string): TraktorLocation {
  const [volume, rest] = splitVolume(path);
  const parts = rest.split('/').filter((part) => part !== '');
  const file = parts.pop() ?? '';
  const directory = `/:${parts.map((part) => `${part}/:`).join('')}`;
  return { volume, directory, file, key: `${volume}${directory}${file}` };
}

function splitVolume(path: string): [volume: string, rest: string] {
  const [, drive, onDrive] = /^([A-Za-z]:)(.*)$/s.exec(path) ?? [];
  if (drive !== undefined && onDrive !== undefined) return [drive, onDrive.replaceAll('\\', '/')];
  const [, mounted, onMounted] = /^\/Volumes\/([^/]+)(\/.*)$/s.exec(path) ?? [];
  if (mounted !== undefined && onMounted !== undefined) return [mounted, onMounted];
  return [path.startsWith('/Users/') ? 'Macintosh HD' : '', path];
}
