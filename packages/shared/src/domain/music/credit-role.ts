/** What a person did, in the words that matter to a DJ. Every other role (artwork, lacquer, photography) is left out. */
export type CreditRole = 'remix' | 'featuring' | 'edit' | 'dj-mix' | 'producer' | 'writer' | 'vocals';

const ROLES: readonly (readonly [RegExp, CreditRole])[] = [
  [/^(?:(?:additional |co-)?remix(?:ed by)?)$/i, 'remix'],
  [/^featuring$/i, 'featuring'],
  [/^(?:edited by|re-edit(?:ed by)?)$/i, 'edit'],
  [/^dj mix$/i, 'dj-mix'],
  [/^(?:co-)?producer$/i, 'producer'],
  [/^(?:written-by|songwriter|music by|lyrics by|composed by|words by)$/i, 'writer'],
  [/^(?:(?:lead |backing )?vocals|rap|toasting|mc|voice)$/i, 'vocals'],
];

/**
 * Reads the `role` of a Discogs credit: a list with remarks in brackets, "Producer, Written-By",
 * "Vocals [Featuring]". A remark that is a role itself counts too, so that guests are found.
 */
export function creditRoles(role: string): CreditRole[] {
  const words = splitOutsideBrackets(role).flatMap((part) => {
    const remark = /\[([^\]]*)\]/.exec(part)?.[1] ?? '';
    return [part.replace(/\[[^\]]*\]/g, ''), remark];
  });
  const found = words.flatMap((word) => {
    const match = ROLES.find(([pattern]) => pattern.test(word.trim()));
    return match === undefined ? [] : [match[1]];
  });
  return [...new Set(found)];
}

/** Commas inside a remark do not separate roles: "Artwork [Cover, Stickers], Design". */
function splitOutsideBrackets(role: string): string[] {
  return role.match(/(?:\[[^\]]*\]|[^,[])+/g) ?? [];
}
