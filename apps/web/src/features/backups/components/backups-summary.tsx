'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useNow } from '../../../entities/run';
import { useSession } from '../../../entities/session';
import { formatAgo } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { backupsQuery, type Backups } from '../api/backups';

/** The line in the settings that leads to the backups; they are the owner's. */
export function BackupsSummary() {
  const { isOwner } = useSession();
  const { data } = useQuery({ ...backupsQuery(), enabled: isOwner });
  const now = useNow();
  if (!isOwner) return null;
  return (
    <Section
      title="Backups"
      about={data && words(data, now)}
      actions={
        <Button component={Link} href="/settings/backups" variant="default">
          Open backups
        </Button>
      }
    >
      {data?.problem}
    </Section>
  );
}

function words({ items: [newest], settings }: Backups, now: Date): string {
  const daily = settings.daily ? 'One is made every night.' : 'None is made by itself.';
  return newest === undefined
    ? `There is none yet. ${daily}`
    : `The last one was made ${formatAgo(newest.createdAt, now)}. ${daily}`;
}
