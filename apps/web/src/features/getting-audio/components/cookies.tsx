'use client';
import { Alert, Button, FileButton } from '@mantine/core';
import type { CookieJar, FetchingSettings } from '@segue/shared/contracts/http';
import { SOURCE_NAMES } from '../../../entities/fetching';
import { countOf, formatDate } from '../../../lib/format';
import { useRemoveCookies, useUploadCookies } from '../api/settings';
import classes from './getting-audio.module.css';

const SERVICES = ['apple-music', 'youtube', 'soundcloud'] as const;

interface CookiesProps {
  readonly settings: FetchingSettings;
  readonly mayChange: boolean;
}

/** Cookies by which a site knows its member. They go in and never come out. */
export function Cookies({ settings: { cookies, cookiesMessage }, mayChange }: CookiesProps) {
  return (
    <>
      <h3 className={classes.heading}>Cookies</h3>
      <p className={classes.note}>
        For what a site shows its members alone: a cookies.txt (Netscape format) that an extension of your
        browser writes while you are signed in. It is sealed, used for fetching alone, and never shown again.
      </p>
      {cookiesMessage !== null && <Alert color="amber">{cookiesMessage}</Alert>}
      <ul className={classes.order} aria-label="Cookies">
        {SERVICES.map((service) => (
          <CookieLine
            key={service}
            service={service}
            jar={cookies.find((one) => one.service === service)}
            disabled={!mayChange || cookiesMessage !== null}
          />
        ))}
      </ul>
    </>
  );
}

interface CookieLineProps {
  readonly service: CookieJar['service'];
  readonly jar: CookieJar | undefined;
  readonly disabled: boolean;
}

function CookieLine({ service, jar, disabled }: CookieLineProps) {
  const [send, remove] = [useUploadCookies(), useRemoveCookies()];
  const name = SOURCE_NAMES[service];
  return (
    <li className={classes.source} data-ready={jar !== undefined}>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.note}>{jar ? jarWords(jar) : 'None'}</span>
      </span>
      <span className={classes.moves}>
        {jar && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            disabled={disabled}
            aria-label={`Remove the cookies of ${name}`}
            onClick={() => remove.mutate(service)}
          >
            Remove
          </Button>
        )}
        <FileButton accept=".txt,text/plain" onChange={(file) => file && send.mutate({ service, file })}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              disabled={disabled}
              loading={send.isPending}
              aria-label={`${jar ? 'Replace' : 'Upload'} the cookies of ${name}`}
            >
              {jar ? 'Replace' : 'Upload'}
            </Button>
          )}
        </FileButton>
      </span>
    </li>
  );
}

function jarWords({ count, domains, expiresAt }: CookieJar): string {
  const ends = expiresAt === null ? '' : `, the first ends ${formatDate(expiresAt)}`;
  return `${countOf(count, 'cookie')} of ${domains.join(', ')}${ends}`;
}
