import { randomUUID } from 'node:crypto';

/** Somebody who uses the api in a test. */
export interface TestPerson {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly apiKey: string;
  /** Session cookie, for the header `cookie`; a change with it needs an `origin` header too. */
  readonly cookie: string;
  /** Calls the api with the person's API key; a plain object as `json` is sent as the body. */
  ask(path: string, init?: RequestInit & { json?: unknown }): Promise<Response>;
}

const password = 'correct horse battery';

/** Makes the owner of a fresh installation, as its first page does. */
export async function setUpOwner(url: string): Promise<TestPerson> {
  const answer = await postJson(`${url}/api/setup`, { username: 'owner', password, name: 'The owner' });
  const { id } = await expectJson<{ id: string }>(answer);
  return withKey(url, id, 'owner', cookieOf(answer));
}

/** Adds a person as the owner does, and signs them in. */
export async function addPerson(
  url: string,
  owner: TestPerson,
  role: 'member' | 'reader',
): Promise<TestPerson> {
  const username = `${role}-${randomUUID().slice(0, 8)}`;
  const made = await owner.ask('/api/users', {
    method: 'POST',
    json: { username, password, name: username, role },
  });
  const { id } = await expectJson<{ id: string }>(made);
  return withKey(url, id, username, await signIn(url, { username, password }));
}

/** A new session. @returns its cookie */
export async function signIn(
  url: string,
  { username, password }: Pick<TestPerson, 'username' | 'password'>,
): Promise<string> {
  const signedIn = await postJson(`${url}/api/auth/sign-in/username`, { username, password });
  await expectJson(signedIn.clone());
  return cookieOf(signedIn);
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function withKey(url: string, id: string, username: string, cookie: string): Promise<TestPerson> {
  const made = await postJson(`${url}/api/api-keys`, { name: 'test' }, { cookie, origin: url });
  const { key } = await expectJson<{ key: string }>(made);
  const ask: TestPerson['ask'] = (path, { json, ...init } = {}) => {
    const headers = new Headers(init.headers);
    headers.set('x-api-key', key);
    if (json === undefined) return fetch(`${url}${path}`, { ...init, headers });
    headers.set('content-type', 'application/json');
    return fetch(`${url}${path}`, { ...init, headers, body: JSON.stringify(json) });
  };
  return { id, username, password, apiKey: key, cookie, ask };
}

function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function expectJson<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
