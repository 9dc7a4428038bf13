import { useMutation, useQueryClient } from '@tanstack/react-query';
import { stopPlaying } from '../../../entities/transport';
import { meQuery } from '../../../entities/session';
import { send, urlOf } from '../../../lib/api';
import { inBase } from '../../../lib/base-path';

interface Credentials {
  /** A user name or an e-mail address. */
  readonly login: string;
  readonly password: string;
}

/** Signing in is better-auth's own address, not one of the contract. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ login, password }: Credentials) =>
      login.includes('@')
        ? send('POST', urlOf('/api/auth/sign-in/email'), { body: { email: login, password } })
        : send('POST', urlOf('/api/auth/sign-in/username'), { body: { username: login, password } }),
    onSuccess: () => queryClient.query({ ...meQuery(), staleTime: 0 }),
  });
}

/** Forgets everything that was loaded for the one who leaves. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send('POST', urlOf('/api/auth/sign-out'), { body: {} }),
    onSuccess: () => {
      queryClient.clear();
      stopPlaying();
      window.location.assign(inBase('/sign-in'));
    },
  });
}
