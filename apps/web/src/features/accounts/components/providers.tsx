'use client';
import { Alert, Button, Divider, Stack } from '@mantine/core';
import type { SignInProblem } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { urlOf } from '../../../lib/api';
import { providersQuery } from '../api/providers';
import { pageToGoTo } from './page-to-go-to';

const WORDS: Readonly<Record<SignInProblem, (provider: string) => string>> = {
  away: (provider) => `${provider} does not answer. Try again in a moment, or use your password.`,
  denied: (provider) => `${provider} did not let you on, or you said no there.`,
  late: () => 'That took longer than ten minutes, or was begun in another browser. Begin again.',
  failed: (provider) => `What ${provider} answered does not hold. The owner finds the reason in the log.`,
  'no-account': (provider) =>
    `Nobody here belongs to who you are at ${provider}. Ask the owner of this installation to let you in.`,
  banned: () => 'This account is locked out. Ask the owner of this installation.',
};

const isProblem = (text: string): text is SignInProblem => Object.hasOwn(WORDS, text);

/** Other ways in, where the owner has set any up, and why the last try did not work. */
export function Providers() {
  const { data } = useQuery(providersQuery());
  const params = useSearchParams();
  const providers = data?.providers ?? [];
  if (providers.length === 0) return null;
  const problem = params.get('problem') ?? '';
  const tried = providers.find(({ id }) => id === params.get('provider'));
  return (
    <Stack gap="sm" mb="md">
      {tried && isProblem(problem) && <Alert color="red">{WORDS[problem](tried.name)}</Alert>}
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          component="a"
          href={urlOf('/api/sign-in/:provider', { provider: id }, { next: pageToGoTo(params) })}
          variant="default"
          fullWidth
        >
          Sign in with {name}
        </Button>
      ))}
      <Divider label="or with a password" />
    </Stack>
  );
}
