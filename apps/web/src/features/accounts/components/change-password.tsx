'use client';
import { Alert, Button, PasswordInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Section } from '../../../ui/page';
import { useChangePassword } from '../api/sessions';
import classes from './people.module.css';

const EMPTY = { currentPassword: '', newPassword: '' };

/** Somebody else may know the old one, so wherever else one is signed in, that ends. */
export function ChangePassword() {
  const change = useChangePassword();
  const [fields, setFields] = useState(EMPTY);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    change.mutate(fields, { onSuccess: () => setFields(EMPTY) });
  };
  const set = (patch: Partial<typeof EMPTY>) => setFields((now) => ({ ...now, ...patch }));
  return (
    <Section title="Password" about="Changing it signs you out everywhere else. API keys go on working.">
      <form onSubmit={onSubmit} className={classes.add}>
        <PasswordInput
          label="Password now"
          size="sm"
          required
          autoComplete="current-password"
          value={fields.currentPassword}
          onChange={(event) => set({ currentPassword: event.currentTarget.value })}
        />
        <PasswordInput
          label="New password"
          size="sm"
          required
          minLength={8}
          maxLength={128}
          autoComplete="new-password"
          value={fields.newPassword}
          onChange={(event) => set({ newPassword: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          Change password
        </Button>
        {change.error && <Alert color="red">{change.error.message}</Alert>}
      </form>
    </Section>
  );
}
