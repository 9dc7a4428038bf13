import type { CatalogueArtistPage } from '../catalogue-artist.js';
import type { WireArtistPage } from './wire-artist-page.js';

export function mapArtistPage(wire: WireArtistPage): CatalogueArtistPage {
  const image = wire.images.find(({ type }) => type === 'primary') ?? wire.images[0];
  return {
    discogsId: wire.id,
    name: wire.name,
    variations: wire.namevariations,
    aliases: wire.aliases.map(named),
    groups: wire.groups.map((group) => ({ ...named(group), active: group.active })),
    members: wire.members.map((member) => ({ ...named(member), active: member.active })),
    imageUrl: image?.uri || null,
  };
}

const named = ({ id, name }: { id: number; name: string }) => ({ discogsId: id, name });
