import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { invalid } from '../typed-error.js';
import { StorageWithRoots } from './in-place-storage.js';
import { LocalStorage } from './local-storage.js';
import { parseS3Address } from './s3-address.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.port.js';

/**
 * The storage at `address`: `file:///srv/segue/audio`, the path of a folder, or
 * `s3+https://ACCESS_KEY:SECRET_KEY@host/bucket?region=us-east-1` (also `s3+http`).
 * @param roots folders whose files are read in place (AUDIO_ROOTS)
 * @throws TypedError `invalid` for anything else
 */
export function openStorage(address: string, roots: readonly string[] = []): Storage {
  const own = openOwn(address);
  return roots.length === 0 ? own : new StorageWithRoots(own, roots);
}

function openOwn(address: string): Storage {
  if (address.startsWith('s3+')) return new S3Storage(parseS3Address(address));
  if (address.startsWith('file://')) return new LocalStorage(fileURLToPath(address));
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) {
    throw invalid(
      `"${address.split('://')[0]}" is no kind of storage: give a folder, file://… or s3+https://…`,
    );
  }
  return new LocalStorage(path.resolve(address));
}
