/** The sign of Segue: two decks, one running into the other. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" fill="none" role="img" aria-label="Segue">
      <circle cx="14" cy="20" r="11" stroke="var(--accent)" strokeWidth="3" />
      <circle cx="26" cy="20" r="11" stroke="currentColor" strokeWidth="3" opacity="0.85" />
      <circle cx="14" cy="20" r="2.4" fill="var(--accent)" />
      <circle cx="26" cy="20" r="2.4" fill="currentColor" />
    </svg>
  );
}
