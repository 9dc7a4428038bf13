'use client';
import { Button, Code } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import { useStartOauth } from '../api/account';
import classes from './discogs.module.css';
import { TokenForm } from './token-form';

interface ConnectSectionProps {
  readonly oauthReady: boolean;
  readonly mayChange: boolean;
}

/** Nobody is connected yet: two ways in. */
export function ConnectSection({ oauthReady, mayChange }: ConnectSectionProps) {
  if (!mayChange) {
    return (
      <Section title="No account is connected">
        <p className={classes.quiet}>You may look, but not change things here.</p>
      </Section>
    );
  }
  return (
    <Section
      title="Connect your account"
      about="Segue reads your folders, copies, notes and wantlist. It writes nothing to Discogs unless you switch that on and confirm each batch."
    >
      <div className={classes.ways}>
        <TokenForm action="Connect" />
        <div className={classes.way}>
          <h3 className={classes.wayTitle}>Or sign in at Discogs</h3>
          {oauthReady ? <OauthButton /> : <NoOauth />}
        </div>
      </div>
    </Section>
  );
}

function OauthButton() {
  const start = useStartOauth();
  return (
    <>
      <p className={classes.quiet}>
        Discogs asks you whether Segue may read your collection, and leads back here.
      </p>
      <div>
        <Button
          variant="default"
          rightSection={<IconExternalLink size={16} />}
          loading={start.isPending || start.isSuccess}
          onClick={() => start.mutate()}
        >
          Sign in at Discogs
        </Button>
      </div>
    </>
  );
}

const NoOauth = () => (
  <p className={classes.quiet}>
    Not set up on this installation: it needs the keys of an application in <Code>DISCOGS_CONSUMER_KEY</Code>{' '}
    and <Code>DISCOGS_CONSUMER_SECRET</Code>. The token does the same.
  </p>
);
