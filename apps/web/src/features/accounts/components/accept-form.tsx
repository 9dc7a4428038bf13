'use client';
import { Alert, Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { ApiError } from '../../../lib/api';
import { formatDate } from '../../../lib/format';
import { Failed, SkeletonRows } from '../../../ui/states';
import { invitationQuery, useAcceptInvitation } from '../api/invitations';
import { EntryCard } from './entry-card';
import { NO_PERSON, PersonFields } from './person-fields';

const MAY: Readonly<Record<string, string>> = {
  member: 'You get a library of your own here',
  reader: 'You may look and listen here',
};

/** Where an invitation's link leads: makes the account of who has it. */
export function AcceptForm({ token }: { readonly token: string }) {
  const invitation = useQuery(invitationQuery(token));
  if (invitation.data) {
    const { invitedBy, role, expiresAt } = invitation.data;
    return (
      <EntryCard
        title={`${invitedBy} invites you to Segue`}
        about={`${MAY[role] ?? 'You may come in'}. The invitation is good until ${formatDate(expiresAt)}.`}
      >
        <NewAccount token={token} />
      </EntryCard>
    );
  }
  const { error } = invitation;
  if (error instanceof ApiError && error.code === 'not-found') {
    return (
      <EntryCard title="This invitation is over" about="It was used, taken back, or its time is up.">
        <p>Ask who sent it to you for another one.</p>
        <Link href="/sign-in">Sign in with an account you have</Link>
      </EntryCard>
    );
  }
  return (
    <EntryCard title="An invitation" about="One moment.">
      {error ? (
        <Failed error={error} onRetry={() => void invitation.refetch()} />
      ) : (
        <SkeletonRows rows={3} height={60} />
      )}
    </EntryCard>
  );
}

function NewAccount({ token }: { readonly token: string }) {
  const router = useRouter();
  const accept = useAcceptInvitation(token);
  const [fields, setFields] = useState(NO_PERSON);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    accept.mutate(fields, { onSuccess: () => router.replace('/library') });
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="md">
        <PersonFields values={fields} onChange={(patch) => setFields((now) => ({ ...now, ...patch }))} />
        {accept.error && <Alert color="red">{accept.error.message}</Alert>}
        <Button type="submit" fullWidth loading={accept.isPending}>
          Come in
        </Button>
      </Stack>
    </form>
  );
}
