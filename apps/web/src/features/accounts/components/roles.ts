/** The roles that can be given; the owner's is one person's. */
export const ROLES = [
  { value: 'member', label: 'Member: may change things' },
  { value: 'reader', label: 'Reader: may look and listen' },
] as const;
export type GivenRole = (typeof ROLES)[number]['value'];

export const roleOf = (text: string): GivenRole => (text === 'reader' ? 'reader' : 'member');
