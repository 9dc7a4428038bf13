'use client';
import { Alert } from '@mantine/core';
import type { DiscogsAccount } from '@segue/shared/contracts/http';
import { TokenForm } from './token-form';
import classes from './discogs.module.css';

interface RefusedNoticeProps {
  readonly account: DiscogsAccount;
  readonly mayChange: boolean;
}

/** Discogs no longer takes the token: why, and the place for a new one. */
export function RefusedNotice({ account, mayChange }: RefusedNoticeProps) {
  return (
    <Alert color="red" title="Discogs refuses the token">
      <p className={classes.alertText}>{account.message}</p>
      {mayChange && <TokenForm action="Use this token" />}
    </Alert>
  );
}
