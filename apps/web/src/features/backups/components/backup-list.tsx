'use client';
import { IconDatabaseOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useNow } from '../../../entities/run';
import { countOf, formatBytes } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { Empty } from '../../../ui/states';
import type { Backup, Backups } from '../api/backups';
import { BackupRow } from './backup-row';
import { RestoreDialog } from './restore-dialog';
import classes from './backups.module.css';

interface BackupListProps {
  readonly backups: Backups;
  /** Something is at work on them: nothing else can begin. */
  readonly busy: boolean;
}

/** All backups, the newest first. */
export function BackupList({ backups: { items, problem }, busy }: BackupListProps) {
  const now = useNow();
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (items.length === 0)
    return (
      <Section title="Kept backups">
        <Empty icon={IconDatabaseOff} title="No backup yet" text="Make one, or wait for tonight." />
      </Section>
    );
  const bytes = items.reduce((sum, { size }) => sum + size, 0);
  return (
    <Section title="Kept backups" about={`${countOf(items.length, 'backup')}, ${formatBytes(bytes)} in all`}>
      <ul className={classes.list}>
        {items.map((backup) => (
          <BackupRow
            key={backup.id}
            backup={backup}
            now={now}
            ready={problem === null && !busy}
            onRestore={() => setChosen(backup)}
          />
        ))}
      </ul>
      {chosen && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </Section>
  );
}
