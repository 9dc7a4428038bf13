'use client';
import { Badge, Button } from '@mantine/core';
import type { DiscogsAccount } from '@segue/shared/contracts/http';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useNow } from '../../../entities/run';
import { countOf, formatAgo, formatCount } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { useDisconnect } from '../api/account';
import classes from './discogs.module.css';

interface AccountSectionProps {
  readonly account: DiscogsAccount;
  readonly mayChange: boolean;
}

/** Discogs' own folder of all copies; every copy is in another one, too. */
const ALL = 0;

/** Whose account it is, what it is worth, and how it is ordered there. */
export function AccountSection({ account, mayChange }: AccountSectionProps) {
  const now = useNow(30_000);
  const folders = account.folders.filter(({ id }) => id !== ALL);
  const records = folders.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section
      title={
        <span className={classes.who}>
          {account.username}
          <Badge variant="light" color={account.state === 'ok' ? 'teal' : 'red'}>
            {account.state === 'ok' ? 'Connected' : 'Refused'}
          </Badge>
        </span>
      }
      about={`By ${account.via === 'token' ? 'personal token' : 'signing in at Discogs'}, asked ${formatAgo(account.checkedAt, now)}`}
      actions={mayChange && <Disconnect username={account.username} />}
    >
      <dl className={classes.facts}>
        <Fact name="At Discogs" value={folders.length > 0 ? countOf(records, 'copy', 'copies') : '–'} />
        <Fact name="Worth, median" value={account.value?.median ?? 'Not asked yet'} />
        {account.value && (
          <Fact name="Lowest to highest" value={`${account.value.minimum} – ${account.value.maximum}`} />
        )}
        <Fact name="Last sync" value={account.lastSyncAt ? formatAgo(account.lastSyncAt, now) : 'Never'} />
      </dl>
      {folders.length > 0 && (
        <ul className={classes.folders} aria-label="Folders at Discogs">
          {folders.map(({ id, name, count }) => (
            <li key={id}>
              {name} <b>{formatCount(count)}</b>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function Disconnect({ username }: { readonly username: string }) {
  const confirm = useConfirm();
  const disconnect = useDisconnect();
  const onClick = async () => {
    const yes = await confirm({
      title: `Disconnect ${username}?`,
      text: 'The token is forgotten and no sync runs any more. Every record, note and edit stays here.',
      action: 'Disconnect',
      cancel: 'Stay connected',
    });
    if (yes) disconnect.mutate();
  };
  return (
    <Button
      variant="default"
      leftSection={<IconPlugConnectedX size={16} />}
      loading={disconnect.isPending}
      onClick={() => void onClick()}
    >
      Disconnect
    </Button>
  );
}
