import type { BackupStore } from './backup-store.js';
import { surplus } from './retention.js';

/** Removes what need not be kept; answers how many that were. */
export async function removeSurplus(store: BackupStore, keep: number): Promise<number> {
  const going = surplus(await store.list(), keep);
  for (const { id } of going) await store.remove(id);
  return going.length;
}
