export interface ArtistPageFacts {
  readonly id: number;
  readonly name: string;
  readonly variations?: readonly string[];
  readonly aliases?: readonly { readonly id: number; readonly name: string }[];
  readonly groups?: readonly { readonly id: number; readonly name: string; readonly active: boolean }[];
  readonly members?: readonly { readonly id: number; readonly name: string; readonly active: boolean }[];
  readonly image?: string;
}

const API = 'https://api.discogs.com';

/** `GET /artists/{id}` as the Discogs API writes it: lists that are empty are left out. */
export function artistPageDocument(facts: ArtistPageFacts) {
  const { id, name, variations, aliases, groups, members, image } = facts;
  const linked = <Item extends { readonly id: number }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, resource_url: `${API}/artists/${item.id}` }));
  return {
    id,
    name,
    resource_url: `${API}/artists/${id}`,
    uri: `https://www.discogs.com/artist/${id}`,
    releases_url: `${API}/artists/${id}/releases`,
    data_quality: 'Needs Vote',
    profile: '',
    ...(variations && { namevariations: variations }),
    ...(aliases && { aliases: linked(aliases) }),
    ...(groups && { groups: linked(groups) }),
    ...(members && { members: linked(members) }),
    ...(image !== undefined && {
      images: [{ type: 'primary', uri: image, resource_url: image, uri150: image, width: 600, height: 600 }],
    }),
  };
}

export type ArtistPageDocument = ReturnType<typeof artistPageDocument>;
