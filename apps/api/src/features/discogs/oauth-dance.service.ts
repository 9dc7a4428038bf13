import { Inject, Injectable } from '@nestjs/common';
import { notConfigured, unprocessable } from '@segue/shared/node';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { CATALOGUE_OAUTH, type ConnectByOauth } from '../../adapters/catalogues/index.js';
import { Secrets } from '../../secrets/index.js';
import { askWhileWaiting } from './catalogue-words.js';
import { DiscogsAccountsService } from './discogs-accounts.service.js';
import { OauthStepsRepository } from './oauth-steps.repository.js';

const MINUTES = 10;
const stepSchema = z.object({ token: z.string(), tokenSecret: z.string(), expiresAt: z.number() });

/** OAuth with Discogs, from the button to the connected account. What is needed in between is kept sealed for 10 minutes. */
@Injectable()
export class OauthDanceService {
  constructor(
    @Inject(CATALOGUE_OAUTH) private readonly oauth: ConnectByOauth,
    private readonly steps: OauthStepsRepository,
    private readonly secrets: Secrets,
    private readonly accounts: DiscogsAccountsService,
  ) {}

  /** @param origin where people reach Segue: Discogs sends them back there */
  async begin(owner: Own, origin: string): Promise<{ authorizeUrl: string }> {
    if (!this.oauth.ready) {
      throw notConfigured(
        'Set DISCOGS_CONSUMER_KEY and DISCOGS_CONSUMER_SECRET to connect by OAuth; a personal token works without.',
      );
    }
    const { authorizeUrl, ...token } = await askWhileWaiting(() =>
      this.oauth.begin(`${origin}/api/discogs/oauth/callback`),
    );
    const step = { ...token, expiresAt: Date.now() + MINUTES * 60_000 };
    await this.steps.keep(owner, this.secrets.seal(JSON.stringify(step), stepOf(owner)));
    return { authorizeUrl };
  }

  /** @throws unprocessable when it took too long, or somebody else began it */
  async finish(owner: Own, token: string, verifier: string): Promise<void> {
    const sealed = await this.steps.take(owner);
    const step =
      sealed === null ? null : stepSchema.parse(JSON.parse(this.secrets.open(sealed, stepOf(owner))));
    if (step?.token !== token || step.expiresAt < Date.now())
      throw unprocessable('This took longer than ten minutes, or was begun elsewhere. Connect again.');
    const granted = await askWhileWaiting(() => this.oauth.finish(step, verifier));
    await this.accounts.connect(owner, { kind: 'oauth', ...granted });
  }
}

const stepOf = ({ ownerId }: Own): string => `discogs-oauth:${ownerId}`;
