import { Injectable } from '@nestjs/common';
import type { User } from '@segue/shared/contracts/http';
import { notFound, Outbound, TypedError } from '@segue/shared/node';
import { AccountsService } from '../accounts.service.js';
import { Clock } from '../auth/clock.js';
import { OidcProvider, type OidcPerson, type OidcStep } from './oidc-provider.js';
import { OidcRepository } from './oidc.repository.js';
import { OidcSettings } from './oidc-settings.js';
import { SignInFailed } from './sign-in-failed.js';
import { usernamesFor } from './username-of.js';

/** Who came by a provider, and how it is that they may. */
export interface Arrival {
  readonly userId: string;
  readonly how: 'known' | 'linked' | 'new';
}

/** Signing in at providers: which there are, and who here somebody there is. */
@Injectable()
export class OidcService {
  private readonly providers: readonly OidcProvider[];

  constructor(
    settings: OidcSettings,
    private readonly accounts: AccountsService,
    private readonly links: OidcRepository,
    clock: Clock,
    outbound: Outbound,
  ) {
    this.providers = settings.providers.map((one) => new OidcProvider(one, () => clock.now(), outbound));
  }

  list(): { id: string; name: string }[] {
    return this.providers.map(({ settings: { id, name } }) => ({ id, name }));
  }

  /** @throws TypedError `not-found` */
  provider(id: string): OidcProvider {
    const found = this.providers.find(({ settings }) => settings.id === id);
    if (found === undefined) throw notFound('This sign-in provider');
    return found;
  }

  /** @throws SignInFailed */
  async finish(provider: OidcProvider, cameTo: URL, step: OidcStep): Promise<Arrival> {
    const person = await provider.finish(cameTo, step);
    const { id, linkByEmail, signUp } = provider.settings;
    const providerId = `oidc:${id}`;
    const known = await this.links.personOf(providerId, person.subject);
    if (known !== null) return { userId: known, how: 'known' };
    const same = linkByEmail ? await this.withVerifiedEmail(person) : null;
    if (same !== null) {
      await this.links.link(same, providerId, person.subject);
      return { userId: same, how: 'linked' };
    }
    if (signUp === 'refuse' || !(await this.accounts.setupState()).done) throw unknown(provider);
    return { userId: (await this.makeReader(person, providerId)).id, how: 'new' };
  }

  private async withVerifiedEmail({ email, emailVerified }: OidcPerson): Promise<string | null> {
    if (email === null || !emailVerified) return null;
    return (await this.links.withEmail(email))?.id ?? null;
  }

  /** The first user name that is free; an address that somebody here has stays with them. */
  private async makeReader(person: OidcPerson, providerId: string): Promise<User> {
    const taken = person.email !== null && (await this.links.withEmail(person.email)) !== null;
    const email = taken || !person.emailVerified ? undefined : (person.email ?? undefined);
    for (const username of usernamesFor(person)) {
      try {
        const given = {
          username,
          email,
          name: (person.name ?? username).slice(0, 100),
          role: 'reader' as const,
        };
        return await this.accounts.createWithoutPassword(given, (userId, tx) =>
          this.links.link(userId, providerId, person.subject, tx),
        );
      } catch (error) {
        if (!(error instanceof TypedError) || error.code !== 'conflict') throw error;
      }
    }
    throw new SignInFailed('failed', 'No user name is free for this person.');
  }
}

const unknown = ({ settings }: OidcProvider) =>
  new SignInFailed('no-account', `Nobody here belongs to who signed in at ${settings.name}.`);
