'use client';
import { ActionIcon, Badge, Button } from '@mantine/core';
import type { Session } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconLogout } from '@tabler/icons-react';
import { formatAgo, formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { sessionsQuery, useEndOtherSessions, useEndSession } from '../api/sessions';
import classes from './people.module.css';

/** Where one is signed in, and the ways out of it. */
export function Sessions() {
  const sessions = useQuery(sessionsQuery());
  const confirm = useConfirm();
  const endOthers = useEndOtherSessions();
  const onEndOthers = async () => {
    const text = 'Every other browser has to sign in again. API keys go on working.';
    if (await confirm({ title: 'Sign out everywhere else?', text, action: 'Sign out', cancel: 'Cancel' }))
      endOthers.mutate(undefined);
  };
  const others = sessions.data?.items.some(({ current }) => !current) === true;
  return (
    <Section
      title="Where you are signed in"
      about="A session ends by itself after 30 days without use."
      actions={
        others && (
          <Button variant="default" loading={endOthers.isPending} onClick={() => void onEndOthers()}>
            Sign out everywhere else
          </Button>
        )
      }
    >
      <QueryState query={sessions} loading={<SkeletonRows rows={2} height={44} />}>
        {({ items }) => (
          <ul className={classes.list} aria-label="Sessions">
            {items.map((session) => (
              <SessionLine key={session.id} session={session} />
            ))}
          </ul>
        )}
      </QueryState>
    </Section>
  );
}

function SessionLine({ session }: { readonly session: Session }) {
  const end = useEndSession();
  const seen = session.current ? 'now' : formatAgo(session.lastSeenAt, new Date());
  return (
    <li className={classes.line}>
      <span className={classes.words}>
        <span className={classes.name}>{session.device}</span>
        <span className={classes.about}>
          {session.address === '' ? 'address unknown' : session.address} · last seen {seen} · signed in{' '}
          {formatDate(session.createdAt)}
        </span>
      </span>
      {session.current ? (
        <Badge variant="light" color="teal">
          This one
        </Badge>
      ) : (
        <ActionIcon
          aria-label={`Sign out ${session.device}`}
          loading={end.isPending}
          onClick={() => end.mutate(session.id)}
        >
          <IconLogout size={17} />
        </ActionIcon>
      )}
    </li>
  );
}
