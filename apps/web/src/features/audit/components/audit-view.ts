export const OUTCOMES = ['all', 'done', 'refused', 'begun'] as const;

/** What the log shows; all of it in the address. '' is everybody, and everything. */
export interface AuditView {
  readonly who: string;
  readonly action: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly page: number | undefined;
}
