import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Secrets } from '../../../secrets/index.js';
import { Clock } from '../auth/clock.js';
import { SignInFailed } from './sign-in-failed.js';

const NAME = 'segue.oidc';
const MINUTES = 10;

const step = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  until: z.number(),
});
export type KeptStep = Omit<z.output<typeof step>, 'until'>;

/**
 * Keeps what a sign-in needs until the browser is back, sealed in a cookie of that browser: nobody else can finish what
 * it began, and nothing piles up here of what nobody finishes.
 */
@Injectable()
export class StepCookie {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  keep(response: Response, provider: string, kept: KeptStep, secure: boolean): void {
    const until = this.clock.now() + MINUTES * 60_000;
    const sealed = this.secrets.seal(JSON.stringify({ ...kept, until }), `oidc:${provider}`);
    response.cookie(NAME, sealed, { ...attributes(secure), maxAge: MINUTES * 60_000 });
  }

  /** Reads it, and takes it away. @throws SignInFailed `late` */
  take(request: Request, response: Response, provider: string, secure: boolean): KeptStep {
    response.clearCookie(NAME, attributes(secure));
    const sealed = valueOf(request.headers.cookie ?? '');
    const { until, ...kept } = this.open(sealed, provider);
    if (until < this.clock.now()) throw late();
    return kept;
  }

  private open(sealed: string, provider: string): z.output<typeof step> {
    if (sealed === '') throw late();
    try {
      return step.parse(JSON.parse(this.secrets.open(sealed, `oidc:${provider}`)));
    } catch (cause) {
      throw late(cause);
    }
  }
}

/** Lax, since the provider's page leads back to us. */
const attributes = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', secure, path: '/' }) as const;

function valueOf(header: string): string {
  const pair = header.split(/;\s*/).find((one) => one.startsWith(`${NAME}=`));
  return pair === undefined ? '' : decodeURIComponent(pair.slice(NAME.length + 1));
}

const late = (cause?: unknown) =>
  new SignInFailed('late', 'The sign-in took too long, or was begun in another browser.', { cause });
