'use client';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState, type SubmitEvent } from 'react';
import { setupStateQuery, useSetup } from '../api/setup';
import { EntryCard } from './entry-card';

/** The first visit: makes the owner. Once there is one, it leads to the sign-in page. */
export function SetUpForm() {
  const router = useRouter();
  const state = useQuery(setupStateQuery());
  const setup = useSetup();
  const [fields, setFields] = useState({ name: '', username: '', password: '' });
  const done = state.data?.done === true && !setup.isPending && !setup.isSuccess;
  useEffect(() => {
    if (done) router.replace('/sign-in');
  }, [done, router]);

  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((all) => ({ ...all, [name]: value }));
    },
  });
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
          <TextInput
            label="Your name"
            autoComplete="name"
            maxLength={100}
            data-autofocus
            {...field('name')}
          />
          <TextInput
            label="User name"
            description="3 to 32 letters, digits, dots, dashes or underscores"
            autoComplete="username"
            autoCapitalize="none"
            minLength={3}
            maxLength={32}
            pattern="[A-Za-z0-9._\-]+"
            {...field('username')}
          />
          <PasswordInput
            label="Password"
            description="At least 8 characters"
            autoComplete="new-password"
            minLength={8}
            maxLength={128}
            size="sm"
            {...field('password')}
          />
          {setup.error && <Alert color="red">{setup.error.message}</Alert>}
          <Button type="submit" fullWidth loading={setup.isPending}>
            Make the owner
          </Button>
        </Stack>
      </form>
    </EntryCard>
  );
}
