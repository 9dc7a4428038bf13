'use client';
import { SegmentedControl, Switch } from '@mantine/core';
import type { DiscogsAccount } from '@segue/shared/contracts/http';
import { Section } from '../../../ui/page';
import { useUpdateAccount } from '../api/account';
import classes from './discogs.module.css';

interface ScheduleSectionProps {
  readonly account: DiscogsAccount;
  readonly mayChange: boolean;
}

const CHOICES = [
  { value: 'off', label: 'Off', hours: null },
  { value: '24', label: 'Every day', hours: 24 },
  { value: '168', label: 'Every week', hours: 168 },
] as const;

/** Whether a sync comes by itself, and what it brings. */
export function ScheduleSection({ account, mayChange }: ScheduleSectionProps) {
  const update = useUpdateAccount();
  const hours = String(account.scheduleHours ?? 'off');
  const known = CHOICES.some(({ value }) => value === hours);
  const data: { value: string; label: string }[] = CHOICES.map(({ value, label }) => ({ value, label }));
  return (
    <Section
      title="By itself"
      about="A sync that comes by itself removes nothing either: records that are gone from Discogs wait for your word."
    >
      <div className={classes.settings}>
        <SegmentedControl
          aria-label="Sync by itself"
          disabled={!mayChange}
          value={hours}
          data={known ? data : [...data, { value: hours, label: `Every ${hours} hours` }]}
          onChange={(chosen) =>
            update.mutate({
              scheduleHours: CHOICES.find(({ value }) => value === chosen)?.hours ?? null,
            })
          }
        />
        <Switch
          label="Bring the wantlist, too"
          disabled={!mayChange}
          checked={account.wantlist}
          onChange={(event) => update.mutate({ wantlist: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
