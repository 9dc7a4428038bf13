'use client';
import { Alert, Anchor, Button, PasswordInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useSaveToken } from '../api/account';
import classes from './discogs.module.css';

const TOKEN_PAGE = 'https://www.discogs.com/settings/developers';

/** A personal token: the shortest way in, and it always works. */
export function TokenForm({ action }: { readonly action: string }) {
  const save = useSaveToken();
  const [token, setToken] = useState('');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate(token.trim());
  };
  return (
    <form onSubmit={onSubmit} className={classes.form}>
      <PasswordInput
        label="Personal token"
        description={
          <>
            Signed in at Discogs, open{' '}
            <Anchor href={TOKEN_PAGE} target="_blank" rel="noreferrer" inherit underline="always">
              Settings, Developers
            </Anchor>{' '}
            and press “Generate new token”.
          </>
        }
        autoComplete="off"
        required
        withAsterisk={false}
        minLength={8}
        maxLength={200}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the token' }}
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      {save.error && (
        <Alert color="red" title="Not connected">
          {save.error.message}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={save.isPending} disabled={token.trim().length < 8}>
          {action}
        </Button>
      </div>
    </form>
  );
}
