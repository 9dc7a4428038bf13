import { get } from 'node:http';

/**
 * Whether an address answers with success. The connection is not kept open: it would hold up both ends when they stop.
 * @param {string} url
 */
export function isHealthy(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode < 400);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
