import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../../../../packages/instant-search/bench/catalogue/random.mjs';

export interface Typed {
  /** From the key to the last byte of the answer. */
  readonly milliseconds: readonly number[];
  readonly errors: number;
  readonly keysASecond: number;
  readonly bytes: number;
}

interface Typing {
  readonly url: string;
  /** Of each client: everybody has a session of their own. */
  readonly cookies: readonly string[];
  /** What is asked beside the words: `limit=100`. */
  readonly rest: string;
  /** Milliseconds between two keys of one person, on average; 0 asks the next when the last is answered. */
  readonly pace: number;
}

/**
 * Several people type at once, each their own queries letter by letter, over connections that are kept, as browsers do.
 * With a pace a key is pressed when it is time, whether or not the last one is answered.
 */
export async function type(clients: readonly (readonly string[])[], typing: Typing): Promise<Typed> {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 * clients.length });
  const taken: { ms: number; ok: boolean; bytes: number }[] = [];
  const press = async (client: number, text: string) =>
    taken.push(await ask(agent, typing, typing.cookies[client] ?? '', text));
  const start = performance.now();
  await Promise.all(
    clients.map(async (texts, client) => {
      const random = seededRandom(client + 1);
      await wait(typing.pace * random());
      const open: Promise<unknown>[] = [];
      for (const text of texts) {
        const answered = press(client, text);
        if (typing.pace === 0) await answered;
        else await wait(typing.pace * (0.6 + 0.8 * random()));
        open.push(answered);
      }
      await Promise.all(open);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return {
    milliseconds: taken.map(({ ms }) => ms),
    errors: taken.filter(({ ok }) => !ok).length,
    keysASecond: taken.length / seconds,
    bytes: taken.reduce((sum, { bytes }) => sum + bytes, 0) / taken.length,
  };
}

function ask(agent: Agent, { url, rest }: Typing, cookie: string, text: string) {
  const started = performance.now();
  const address = `${url}/api/search?q=${encodeURIComponent(text)}&${rest}`;
  return new Promise<{ ms: number; ok: boolean; bytes: number }>((resolve, reject) => {
    request(address, { agent, headers: { cookie } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.once('end', () =>
        resolve({ ms: performance.now() - started, ok: answer.statusCode === 200, bytes }),
      );
      answer.once('error', reject);
    })
      .once('error', reject)
      .end();
  });
}
