import fc from 'fast-check';
import { expect, it } from 'vitest';
import { surplus } from './retention.js';
import type { StoredBackup } from './stored-backup.js';

const reason = fc.constantFrom('daily', 'button', 'command', 'upload', 'restore-point', 'upgrade');
const backups = fc.uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 9999 }), reason }), {
  selector: ({ day }) => day,
});
const stored = ({ day, reason }: { day: number; reason: string }) =>
  ({ id: String(day), manifest: { reason, createdAt: new Date(day * 864e5).toISOString() } }) as StoredBackup;

it('the newest daily ones stay, as many as are wanted, and all that a person made', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 1, max: 30 }), (made, keep) => {
      const all = made.map(stored);
      const going = new Set(surplus(all, keep));
      const daily = all.filter(({ manifest }) => manifest.reason === 'daily');
      const staying = daily.filter((backup) => !going.has(backup));
      expect(staying.length).toBe(Math.min(keep, daily.length));
      for (const stays of staying)
        for (const goes of daily.filter((backup) => going.has(backup)))
          expect(stays.manifest.createdAt > goes.manifest.createdAt).toBe(true);
      for (const { manifest } of going)
        expect(['daily', 'restore-point', 'upgrade']).toContain(manifest.reason);
    }),
  );
});
