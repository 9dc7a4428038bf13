/** What people leave in a file that they were to fill in, and what is tried first. */
const placeholders =
  /change.?me|passw[o0]rd|example|placeholder|your.?secret|123456|qwerty|^(?:postgres|admin|segue|root)\d*$/i;

/**
 * Bits in a text if each sign were drawn by itself, as often as it stands there (Shannon 1948, entropy of the first
 * order): an upper bound, which "aaaaaaaa" does not reach.
 */
export function bitsOf(text: string): number {
  const signs = Array.from(text);
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits + count * Math.log2(signs.length / count), 0);
}

/** Whether a secret is a placeholder or too uniform to hold `bits`; what was drawn at random is neither. */
export function isGuessable(secret: string, bits: number): boolean {
  return placeholders.test(secret) || bitsOf(secret) < bits;
}
