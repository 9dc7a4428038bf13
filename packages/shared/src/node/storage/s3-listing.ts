import { isStorageKey } from './storage-key.js';
import type { StoredFile } from './storage.port.js';

/** One page of what a bucket answers to ListObjectsV2. */
interface Listing {
  readonly files: readonly StoredFile[];
  /** What to ask the next page with; null on the last one. */
  readonly next: string | null;
}

/**
 * Reads a page of a listing. Our keys need no escaping in XML, so what has some is nobody's of ours and is left out.
 * @param prefix before every key, which the answer repeats and callers do not know
 * Form: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function readListing(xml: string, prefix: string): Listing {
  const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = '']) => {
    const key = inner(entry, 'Key').slice(prefix.length);
    return isStorageKey(key) ? [{ key, size: Number(inner(entry, 'Size')) }] : [];
  });
  return { files, next: inner(xml, 'NextContinuationToken') || null };
}

function inner(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}
