'use client';
import { Switch } from '@mantine/core';
import type { DiscogsAccount } from '@segue/shared/contracts/http';
import { Section } from '../../../ui/page';
import { useUpdateAccount } from '../api/account';
import { PushList } from './push-list';

interface PushSectionProps {
  readonly account: DiscogsAccount;
  readonly mayChange: boolean;
}

/** Writing edits to Discogs: off until somebody wants it, then one confirmed batch at a time. */
export function PushSection({ account, mayChange }: PushSectionProps) {
  const update = useUpdateAccount();
  return (
    <Section
      title="Back to Discogs"
      about="Ratings, folders, conditions and notes that you changed here can be written to Discogs. Each batch is shown first."
    >
      <Switch
        label="Edits may be written to Discogs"
        disabled={!mayChange}
        checked={account.pushBack}
        onChange={(event) => update.mutate({ pushBack: event.currentTarget.checked })}
      />
      {account.pushBack && <PushList username={account.username} mayChange={mayChange} />}
    </Section>
  );
}
