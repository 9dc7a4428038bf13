/** Whether a sync by the clock is due: so many hours after the last one, or after the last try at one. */
export function isDue(
  account: {
    readonly scheduleHours: number | null;
    readonly lastSyncAt: Date | null;
    readonly askedAt: { readonly schedule?: string | undefined };
  },
  now: Date,
): boolean {
  if (account.scheduleHours === null) return false;
  const synced = account.lastSyncAt?.getTime() ?? 0;
  const tried = account.askedAt.schedule === undefined ? 0 : Date.parse(account.askedAt.schedule);
  return Math.max(synced, tried) + account.scheduleHours * 3_600_000 <= now.getTime();
}
