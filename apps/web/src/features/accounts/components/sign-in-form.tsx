'use client';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState, type SubmitEvent } from 'react';
import { setupStateQuery } from '../api/setup';
import { useSignIn } from '../api/sign-in';
import { EntryCard } from './entry-card';
import { pageToGoTo } from './page-to-go-to';
import { Providers } from './providers';

export function SignInForm() {
  const router = useRouter();
  const state = useQuery(setupStateQuery());
  const signIn = useSignIn();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => {
    if (state.data?.done === false) router.replace('/set-up');
  }, [state.data, router]);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    signIn.mutate(
      { login: login.trim(), password },
      { onSuccess: () => router.replace(pageToGoTo(new URLSearchParams(window.location.search))) },
    );
  };
  return (
    <EntryCard title="Sign in" about="Your records are waiting.">
      <Providers />
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <TextInput
            label="User name or e-mail"
            autoComplete="username"
            autoCapitalize="none"
            required
            autoFocus
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            size="sm"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {signIn.error && <Alert color="red">{signIn.error.message}</Alert>}
          <Button type="submit" fullWidth loading={signIn.isPending}>
            Sign in
          </Button>
        </Stack>
      </form>
    </EntryCard>
  );
}
