'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { Section } from '../../../ui/page';
import { accountQuery } from '../api/account';

/** The line in the settings that leads to the Discogs page. */
export function DiscogsSummary() {
  const { data } = useQuery(accountQuery());
  const account = data?.account;
  return (
    <Section
      title="Discogs"
      about={
        account
          ? `Connected as ${account.username}. ${account.scheduleHours === null ? 'Syncs when you say so.' : 'Syncs by itself.'}`
          : 'Connect your account to keep your collection in step.'
      }
      actions={
        <Button component={Link} href="/settings/discogs" variant="default">
          {account ? 'Open' : 'Connect'}
        </Button>
      }
    >
      {account?.state === 'refused' && account.message}
    </Section>
  );
}
