import { notConfigured, rateLimited, TypedError, unprocessable } from '@segue/shared/node';
import { CatalogueError } from '../../adapters/catalogues/index.js';

/**
 * Asks Discogs while somebody waits; what it refuses becomes an answer that they can act on.
 * @throws TypedError `unprocessable` for a refusal, `rate-limited`, `not-configured`, `unavailable`
 */
export async function askWhileWaiting<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw inWords(error);
  }
}

function inWords(error: CatalogueError): TypedError {
  switch (error.kind) {
    case 'rate-limited':
      return rateLimited(error.message, Math.ceil((error.retryAfterMs ?? 60_000) / 1000));
    case 'not-configured':
      return error.status === 401 ? unprocessable(REFUSED) : notConfigured(error.message);
    case 'offline':
      return notConfigured(error.message);
    case 'private':
      return unprocessable(error.message);
    case 'failed':
      return new TypedError('unavailable', `${error.message} Try again later.`, undefined, { cause: error });
  }
}

const REFUSED = 'Discogs does not know this token. Copy it again from discogs.com/settings/developers.';
