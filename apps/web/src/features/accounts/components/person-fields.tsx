'use client';
import { PasswordInput, TextInput } from '@mantine/core';

/** What makes an account. */
export interface PersonFieldValues {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

export const NO_PERSON: PersonFieldValues = { name: '', username: '', password: '' };

interface PersonFieldsProps {
  readonly values: PersonFieldValues;
  readonly onChange: (patch: Partial<PersonFieldValues>) => void;
}

/** Name, user name, password: the form of whoever comes in for the first time. */
export function PersonFields({ values, onChange }: PersonFieldsProps) {
  return (
    <>
      <TextInput
        label="Your name"
        required
        autoComplete="name"
        maxLength={100}
        data-autofocus
        value={values.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label="User name"
        description="3 to 32 letters, digits, dots, dashes or underscores"
        required
        autoComplete="username"
        autoCapitalize="none"
        minLength={3}
        maxLength={32}
        pattern="[A-Za-z0-9._\-]+"
        value={values.username}
        onChange={(event) => onChange({ username: event.currentTarget.value })}
      />
      <PasswordInput
        label="Password"
        description="At least 8 characters"
        required
        autoComplete="new-password"
        minLength={8}
        maxLength={128}
        size="sm"
        value={values.password}
        onChange={(event) => onChange({ password: event.currentTarget.value })}
      />
    </>
  );
}
