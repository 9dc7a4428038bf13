'use client';
import { Alert, Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState, type SubmitEvent } from 'react';
import { setupStateQuery, useSetup } from '../api/setup';
import { EntryCard } from './entry-card';
import { NO_PERSON, PersonFields } from './person-fields';

/** The first visit: makes the owner. Once there is one, it leads to the sign-in page. */
export function SetUpForm() {
  const router = useRouter();
  const state = useQuery(setupStateQuery());
  const setup = useSetup();
  const [fields, setFields] = useState(NO_PERSON);
  const done = state.data?.done === true && !setup.isPending && !setup.isSuccess;
  useEffect(() => {
    if (done) router.replace('/sign-in');
  }, [done, router]);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setup.mutate(fields, { onSuccess: () => router.replace('/imports') });
  };
  return (
    <EntryCard
      title="Welcome to Segue"
      about="Make the owner of this installation. You can add other people later."
    >
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <PersonFields values={fields} onChange={(patch) => setFields((now) => ({ ...now, ...patch }))} />
          {setup.error && <Alert color="red">{setup.error.message}</Alert>}
          <Button type="submit" fullWidth loading={setup.isPending}>
            Make the owner
          </Button>
        </Stack>
      </form>
    </EntryCard>
  );
}
