'use client';
import { Button } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { Section } from '../../../ui/page';
import { useAskFriend } from '../api/friends';
import { PersonLine } from './person-line';
import classes from './people.module.css';

/** Others on this installation, to ask. */
export function Others({ people }: { readonly people: RouteResult<Api['people']['friends']>['others'] }) {
  const ask = useAskFriend();
  return (
    <Section title="Also here" about="A friend sees nothing of yours until both have said yes.">
      <ul className={classes.list}>
        {people.map(({ id, name, username }) => (
          <PersonLine key={id} name={name} about={username}>
            <Button
              size="xs"
              variant="default"
              aria-label={`Ask ${name} to be your friend`}
              loading={ask.isPending && ask.variables === id}
              onClick={() => ask.mutate(id)}
            >
              Ask
            </Button>
          </PersonLine>
        ))}
      </ul>
    </Section>
  );
}
