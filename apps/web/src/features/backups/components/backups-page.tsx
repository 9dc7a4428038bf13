'use client';
import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { OwnerOnly, useSession } from '../../../entities/session';
import { QueryState } from '../../../ui/query-state';
import { SettingsPage } from '../../../ui/settings-page';
import { SkeletonRows } from '../../../ui/states';
import { backupsQuery } from '../api/backups';
import { useBackupRun } from '../hooks/use-backup-run';
import { BackupList } from './backup-list';
import { BackupRun } from './backup-run';
import { BringBackup } from './bring-backup';
import { DailySettings } from './daily-settings';

/** All that is in the database, put away and brought back. */
export function BackupsPage() {
  const { isOwner } = useSession();
  const { run, busy } = useBackupRun();
  const backups = useQuery({ ...backupsQuery(), enabled: isOwner });
  return (
    <SettingsPage
      title="Backups"
      about="Everything that Segue knows: records, edits, playlists, people, settings. Audio itself is not copied; each backup lists it, so that you see what is missing after a restore."
    >
      <OwnerOnly why="Backups hold what belongs to everybody here. What is yours you take with you on the page of imports.">
        <QueryState query={backups} loading={<SkeletonRows rows={3} height={150} />}>
          {(data) => (
            <>
              {data.problem !== null && (
                <Alert color="red" title="No backup can be made here">
                  {data.problem}
                </Alert>
              )}
              <DailySettings key={JSON.stringify(data.settings)} backups={data} busy={busy} />
              {run && <BackupRun run={run} />}
              <BackupList backups={data} busy={busy} />
              <BringBackup />
            </>
          )}
        </QueryState>
      </OwnerOnly>
    </SettingsPage>
  );
}
