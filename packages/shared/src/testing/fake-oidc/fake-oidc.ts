import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Signer } from './signer.js';

/** Who is signed in at the provider; the names are those of the claims. */
export interface FakeOidcPerson {
  readonly sub: string;
  readonly name?: string;
  readonly preferred_username?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

interface Grant {
  readonly person: FakeOidcPerson;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
}

/**
 * An OpenID provider on loopback that speaks the real wire: discovery, keys, authorization with PKCE, tokens, userinfo.
 * It is strict where a provider is (codes once, exact address, verifier, secret), and asks nobody: whoever is `person`
 * has agreed already, or, when it is null, said no.
 */
export class FakeOidc {
  person: FakeOidcPerson | null = null;
  /** Signs with a key that is not published, as an impostor would. */
  forged = false;
  /** Another nonce than was asked with, as in a token that was stolen. */
  wrongNonce = false;
  private readonly signer = new Signer('published');
  private readonly impostor = new Signer('published');
  private readonly grants = new Map<string, Grant>();
  private readonly tokens = new Map<string, FakeOidcPerson>();
  private server: Server | undefined;
  private port = 0;

  constructor(
    readonly clientId: string,
    /** Without one it is a public client, as an app on a telephone is. */
    private readonly clientSecret?: string,
  ) {}

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts, on the port of before when it was stopped. */
  async start(): Promise<this> {
    const server = createServer((request, response) => this.answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return send(response, 200, this.discovery());
      case '/keys':
        return send(response, 200, { keys: [this.signer.jwk()] });
      case '/authorize':
        return this.authorize(url.searchParams, response);
      case '/token':
        return void this.token(request, response);
      case '/userinfo':
        return this.userinfo(request, response);
      default:
        return send(response, 404, { error: 'not_found' });
    }
  }

  private discovery() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
    };
  }

  private authorize(query: URLSearchParams, response: ServerResponse): void {
    const redirectUri = query.get('redirect_uri') ?? '';
    const [state, challenge, nonce] = ['state', 'code_challenge', 'nonce'].map(
      (name) => query.get(name) ?? '',
    );
    const right = query.get('client_id') === this.clientId && query.get('response_type') === 'code';
    if (!right || !state || !challenge || !nonce || query.get('code_challenge_method') !== 'S256')
      return send(response, 400, { error: 'invalid_request' });
    const back = new URL(redirectUri);
    back.searchParams.set('state', state);
    if (this.person === null) back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', this.grant({ person: this.person, redirectUri, challenge, nonce }));
    response.writeHead(302, { location: back.href }).end();
  }

  private grant(grant: Grant): string {
    const code = randomUUID();
    this.grants.set(code, grant);
    return code;
  }

  private async token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = this.exchange(request, new URLSearchParams(await textOf(request)));
    send(response, status, body);
  }

  private exchange(request: IncomingMessage, form: URLSearchParams): { status: number; body: unknown } {
    if (!this.isClient(request, form)) return { status: 401, body: { error: 'invalid_client' } };
    const code = form.get('code') ?? '';
    const grant = this.grants.get(code);
    this.grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get('redirect_uri'))
      return { status: 400, body: { error: 'invalid_grant' } };
    const accessToken = randomUUID();
    this.tokens.set(accessToken, grant.person);
    const body = {
      ...{ access_token: accessToken, token_type: 'Bearer', expires_in: 300 },
      id_token: this.idToken(grant),
    };
    return { status: 200, body };
  }

  private isClient(request: IncomingMessage, form: URLSearchParams): boolean {
    if (this.clientSecret === undefined) return form.get('client_id') === this.clientId;
    // RFC 6749, 2.3.1: each half is form-encoded before it goes into the header.
    const halves = [this.clientId, this.clientSecret].map((half) =>
      new URLSearchParams([['', half]]).toString().slice(1),
    );
    return request.headers.authorization === `Basic ${Buffer.from(halves.join(':')).toString('base64')}`;
  }

  private idToken({ person, nonce }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, aud: this.clientId, sub: person.sub, iat: now, exp: now + 300 },
      nonce: this.wrongNonce ? 'of-somebody-else' : nonce,
    };
    return (this.forged ? this.impostor : this.signer).sign(claims);
  }

  private userinfo(request: IncomingMessage, response: ServerResponse): void {
    const person = this.tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    if (person === undefined) return send(response, 401, { error: 'invalid_token' });
    return send(response, 200, person);
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}
