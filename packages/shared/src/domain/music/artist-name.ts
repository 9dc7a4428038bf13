/** One artist as credited on a release or a track. */
export interface ArtistCredit {
  /** The catalogue's name, with its number when several share it: "Visionary", "Soundclash (3)". */
  readonly name: string;
  /** The name as printed on this release ("artist name variation"); empty when it is the same. */
  readonly anv?: string | undefined;
  /** The word between this artist and the next: "&", ",", "Feat."; empty after the last. */
  readonly join?: string | undefined;
}

/**
 * Discogs tells artists of one name apart by a number from 2: "Soundclash (3)". Shown, the number goes.
 * Works on a whole line as exports write it, too: "Vendetta (2) & Barber (3) & Bad Kid".
 */
export function stripDisambiguation(name: string): string {
  return name.replace(/ \((?!1\))\d{1,4}\)(?=$|[\s,/])/g, '').trim();
}

/** The name to show: as printed on the release if Discogs says so, else the catalogue's without its number. */
export function displayName(credit: ArtistCredit): string {
  const printed = credit.anv?.trim() ?? '';
  return printed === '' ? stripDisambiguation(credit.name) : printed;
}

/** All artists in one line, with the join words as printed: "Benny Page Feat. Top Cat", "A, B & C". */
export function joinArtists(credits: readonly ArtistCredit[]): string {
  return credits
    .map((credit, index) => {
      const last = index === credits.length - 1;
      return displayName(credit) + (last ? '' : joinWord(credit.join));
    })
    .join('');
}

function joinWord(join: string | undefined): string {
  const word = join?.trim() ?? '';
  if (word === '' || word === ',') return ', ';
  return ` ${word} `;
}
