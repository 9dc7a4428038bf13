'use client';
import { Button, NumberInput, Switch } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDateTime } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { useBackUp, useSaveBackupSettings, type Backups } from '../api/backups';
import classes from './backups.module.css';

interface DailySettingsProps {
  readonly backups: Backups;
  /** Something is at work on backups already. */
  readonly busy: boolean;
}

/** Whether one is made every night, how many stay, and one right now. */
export function DailySettings({ backups: { settings, next, folder, problem }, busy }: DailySettingsProps) {
  const save = useSaveBackupSettings();
  const make = useBackUp();
  const [keep, setKeep] = useState<number | string>(settings.keep);
  const changed = typeof keep === 'number' && keep !== settings.keep;
  return (
    <Section
      title="Making them"
      about={
        <>
          {next === null ? 'None is planned.' : `The next one: ${formatDateTime(next)}.`} They are kept in{' '}
          {folder === null ? 'your bucket' : <code className={classes.path}>{folder}</code>}.
        </>
      }
      actions={
        <Button
          leftSection={<IconDatabaseExport size={17} />}
          disabled={problem !== null || busy}
          loading={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          Back up now
        </Button>
      }
    >
      <div className={classes.settings}>
        <Switch
          label="Every night at 02:00"
          checked={settings.daily}
          disabled={save.isPending}
          onChange={(event) => save.mutate({ ...settings, daily: event.currentTarget.checked })}
        />
        <div className={classes.keep}>
          <NumberInput
            label="Nightly ones that stay"
            description="What you make by button stays until you delete it."
            min={1}
            max={365}
            allowDecimal={false}
            value={keep}
            onChange={setKeep}
          />
          {changed && (
            <Button
              variant="default"
              loading={save.isPending}
              onClick={() => save.mutate({ ...settings, keep })}
            >
              Keep {keep}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
