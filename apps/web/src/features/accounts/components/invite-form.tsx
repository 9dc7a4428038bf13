'use client';
import { Alert, Button, Code, CopyButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { inBase } from '../../../lib/base-path';
import { useInvite } from '../api/invitations';
import { ROLES, roleOf } from './roles';
import classes from './people.module.css';

const DAYS = [
  { value: '1', label: 'One day' },
  { value: '7', label: 'One week' },
  { value: '30', label: 'One month' },
];

const FIRST = { note: '', role: 'member', days: '7' };

/** Makes a link; it is shown this once. */
export function InviteForm() {
  const invite = useInvite();
  const [fields, setFields] = useState(FIRST);
  const set = (patch: Partial<typeof FIRST>) => setFields((now) => ({ ...now, ...patch }));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const body = {
      note: fields.note.trim(),
      role: roleOf(fields.role),
      expiresInDays: Number(fields.days),
    };
    invite.mutate(body, { onSuccess: () => set({ note: '' }) });
  };
  return (
    <>
      {invite.data && <NewLink path={invite.data.path} />}
      <form onSubmit={onSubmit} className={classes.add}>
        <TextInput
          label="Whom it is for"
          placeholder="Sam from the shop"
          maxLength={100}
          value={fields.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <NativeSelect
          label="Role"
          size="sm"
          data={[...ROLES]}
          value={fields.role}
          onChange={(event) => set({ role: event.currentTarget.value })}
        />
        <NativeSelect
          label="Good for"
          size="sm"
          data={DAYS}
          value={fields.days}
          onChange={(event) => set({ days: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={invite.isPending}>
          Make a link
        </Button>
      </form>
    </>
  );
}

function NewLink({ path }: { readonly path: string }) {
  const link = new URL(inBase(path), window.location.origin).href;
  return (
    <Alert color="teal" title="Copy the link now; it is shown only this once">
      <Group gap="sm">
        <Code className={classes.key}>{link}</Code>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="light" color="teal" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
