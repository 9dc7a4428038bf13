import { createServer, type AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { createLogger } from '../logger/create-logger.js';
import { openRedis } from './redis.js';

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('Redis that stays away is said once, however often it is tried', async () => {
  const lines: string[] = [];
  const logger = createLogger('test', { write: (line) => lines.push(line) });
  const redis = openRedis(`redis://127.0.0.1:${await closedPort()}`, logger);
  let attempts = 0;
  redis.on('reconnecting', () => (attempts += 1));
  await vi.waitFor(() => expect(attempts).toBeGreaterThan(3), { timeout: 10_000 });
  redis.disconnect();
  expect(lines.filter((line) => /Redis is away \(.*ECONNREFUSED.*\); reconnecting/.test(line))).toHaveLength(
    1,
  );
  expect(lines).toHaveLength(1);
});
