'use client';
import { Button } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { formatDate } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { useAcceptFriend, useUnfriend } from '../api/friends';
import { PersonLine } from './person-line';
import classes from './people.module.css';

type Friends = RouteResult<Api['people']['friends']>;

interface RequestsProps extends Pick<Friends, 'askedMe' | 'askedByMe'> {
  readonly mayChange: boolean;
}

/** Who asked you, and whom you asked. */
export function Requests({ askedMe, askedByMe, mayChange }: RequestsProps) {
  const accept = useAcceptFriend();
  const refuse = useUnfriend();
  if (askedMe.length + askedByMe.length === 0) return null;
  return (
    <Section title="Requests">
      <ul className={classes.list}>
        {askedMe.map(({ id, person, askedAt }) => (
          <PersonLine key={id} name={person.name} about={`asked you on ${formatDate(askedAt)}`}>
            {mayChange && (
              <>
                <Button size="xs" loading={accept.isPending} onClick={() => accept.mutate(id)}>
                  Say yes to {person.name}
                </Button>
                <Button size="xs" variant="default" onClick={() => refuse.mutate(id)}>
                  No
                </Button>
              </>
            )}
          </PersonLine>
        ))}
        {askedByMe.map(({ id, person, askedAt }) => (
          <PersonLine key={id} name={person.name} about={`you asked on ${formatDate(askedAt)}`}>
            {mayChange && (
              <Button size="xs" variant="default" onClick={() => refuse.mutate(id)}>
                Take it back
              </Button>
            )}
          </PersonLine>
        ))}
      </ul>
    </Section>
  );
}
