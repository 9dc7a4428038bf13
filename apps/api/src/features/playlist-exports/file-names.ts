/** What Windows, macOS and Linux do not take in a name, and what nobody sees. */
const UNSAFE = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}|\p{Cs}/gu;
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;
const MOST_BYTES = 180;

/** A name that every file system takes, without ending: at most 180 bytes of UTF-8, never empty, never hidden. */
export function safeFileName(text: string, otherwise = 'Playlist'): string {
  const clean = text
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = cutBytes(clean, MOST_BYTES).replace(/[. ]+$/, '');
  if (short === '') return otherwise;
  return RESERVED.test(short) ? `${short}_` : short;
}

function cutBytes(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept;
}

/** Gives each name a "(2)" that was there before; file systems that ignore case see different names, too. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  take(name: string, extension: string): string {
    for (let number = 1; ; number++) {
      const full = `${number === 1 ? name : `${name} (${number})`}${extension}`;
      const key = full.normalize('NFC').toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return full;
    }
  }
}
