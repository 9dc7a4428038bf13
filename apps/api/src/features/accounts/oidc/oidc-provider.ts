import { OfflineError, type Outbound } from '@segue/shared/node';
import * as oidc from 'openid-client';
import type { ProviderSettings } from './oidc-settings.js';
import { SignInFailed } from './sign-in-failed.js';

const TIMEOUT_SECONDS = 10;
const HOUR = 60 * 60_000;

/** What must be known again when the browser comes back. */
export interface OidcStep {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who a provider says somebody is. */
export interface OidcPerson {
  /** Of this person at this provider, for ever. */
  readonly subject: string;
  readonly name: string | null;
  readonly username: string | null;
  readonly email: string | null;
  /** Whether the provider has made sure that the address is theirs. */
  readonly emailVerified: boolean;
}

/**
 * One provider, by OpenID Connect Core 1.0: authorization code with PKCE (RFC 7636), state and nonce, and an ID token
 * whose signature is checked against the provider's keys. It is asked for its addresses at the first sign-in and not at
 * boot, and again after it failed or an hour has gone by: one that is down comes back by itself.
 */
export class OidcProvider {
  private known: { readonly at: number; readonly configuration: oidc.Configuration } | undefined;

  constructor(
    readonly settings: ProviderSettings,
    private readonly now: () => number,
    private readonly outbound: Outbound,
  ) {}

  /** @throws SignInFailed `away` */
  async begin(redirectUri: string): Promise<{ url: URL; step: OidcStep }> {
    const configuration = await this.configuration();
    const step = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.settings.scope,
      state: step.state,
      nonce: step.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(step.verifier),
      code_challenge_method: 'S256',
    });
    return { url, step };
  }

  /**
   * @param cameTo the whole address that the browser was sent back to
   * @throws SignInFailed `away`, `denied`, `failed`
   */
  async finish(cameTo: URL, { state, nonce, verifier }: OidcStep): Promise<OidcPerson> {
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, cameTo, {
        ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new SignInFailed('failed', 'The provider sent no ID token.');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
      return personOf({ ...claims, ...more, sub: claims.sub });
    } catch (error) {
      throw failureOf(error);
    }
  }

  private async configuration(): Promise<oidc.Configuration> {
    if (this.known && this.now() - this.known.at < HOUR) return this.known.configuration;
    try {
      const configuration = await this.discover();
      this.known = { at: this.now(), configuration };
      return configuration;
    } catch (cause) {
      if (cause instanceof OfflineError) throw new SignInFailed('away', cause.message, { cause });
      if (this.known) return this.known.configuration;
      throw new SignInFailed('away', `${this.settings.issuer} does not answer as a provider.`, { cause });
    }
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const plain = new URL(issuer).protocol === 'http:';
    const ask = this.outbound.fetchAs('oidc', this.settings.name);
    const authenticate = clientSecret === undefined ? oidc.None() : bySecret(clientSecret);
    return oidc.discovery(new URL(issuer), clientId, clientSecret, authenticate, {
      timeout: TIMEOUT_SECONDS,
      [oidc.customFetch]: (url, options) => ask(url, options as RequestInit),
      execute: [oidc.enableNonRepudiationChecks, ...(plain ? [oidc.allowInsecureRequests] : [])],
    });
  }
}

/** As the provider says that it wants it; by header where it says nothing (OpenID Connect Discovery 1.0, 3). */
function bySecret(secret: string): oidc.ClientAuth {
  const [byHeader, byBody] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const use = methods.includes('client_secret_basic') ? byHeader : byBody;
    return use(server, client, body, headers);
  };
}

function failureOf(error: unknown): SignInFailed {
  if (error instanceof SignInFailed) return error;
  if (error instanceof OfflineError) return new SignInFailed('away', error.message, { cause: error });
  if (error instanceof oidc.AuthorizationResponseError)
    return new SignInFailed('denied', `The provider answered “${error.error}”.`, { cause: error });
  if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError'))
    return new SignInFailed('away', 'The provider did not answer.', { cause: error });
  return new SignInFailed('failed', `What the provider answered does not hold: ${String(error)}`, {
    cause: error,
  });
}

function personOf(claims: oidc.UserInfoResponse): OidcPerson {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  return {
    subject: claims.sub,
    name: text(claims.name) ?? text(claims.given_name),
    username: text(claims.preferred_username) ?? text(claims.nickname),
    email: text(claims.email)?.toLowerCase() ?? null,
    emailVerified: claims.email_verified === true,
  };
}
