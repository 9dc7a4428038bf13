import { creditRoles, positionsInRange } from '@segue/shared/domain/music';
import type { CatalogueArtist, CatalogueCredit } from '../catalogue-release.js';
import type { WireArtist, WireCredit } from './wire.js';

export function mapArtist({ id, name, anv, join }: WireArtist): CatalogueArtist {
  return { discogsId: id === 0 ? null : id, name, anv: anv || null, join: join || null };
}

/** Credits in roles that matter to a DJ; the others are left out. */
export function mapCredits(credits: readonly WireCredit[]): CatalogueCredit[] {
  return credits
    .map((credit) => ({ ...mapArtist(credit), role: credit.role, roles: creditRoles(credit.role) }))
    .filter((credit) => credit.roles.length > 0);
}

/**
 * Gives the release's credits to the tracks that they name ("A1, A3 to A5").
 * One that names none is the whole release's, and is given to every track.
 */
export function releaseCreditsByPosition(
  credits: readonly WireCredit[],
  positions: readonly string[],
): (position: string) => CatalogueCredit[] {
  const placed = credits.map((credit) => ({
    credit,
    positions: credit.tracks === '' ? null : new Set(positionsInRange(credit.tracks, positions)),
  }));
  return (position) =>
    mapCredits(
      placed
        .filter((place) => place.positions === null || place.positions.has(position))
        .map(({ credit }) => credit),
    );
}
