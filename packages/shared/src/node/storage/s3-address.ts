import { invalid } from '../typed-error.js';
import type { S3Credentials } from './sigv4.js';

/** A bucket on any server that speaks S3, addressed by path: `https://host/bucket/key`. */
export interface S3Address {
  readonly endpoint: URL;
  readonly bucket: string;
  /** Put before every key; empty or ends in a slash. */
  readonly prefix: string;
  readonly credentials: S3Credentials;
}

const form = 's3+https://ACCESS_KEY:SECRET_KEY@host:port/bucket/optional/prefix?region=us-east-1';

/**
 * Reads `s3+https://…` or `s3+http://…`. Special characters in the keys are percent-encoded.
 * @throws TypedError `invalid`
 */
export function parseS3Address(address: string): S3Address {
  const match = /^s3\+(https?:\/\/.*)$/.exec(address);
  const url = match?.[1] !== undefined && URL.canParse(match[1]) ? new URL(match[1]) : null;
  const [bucket, ...prefix] = url?.pathname.split('/').filter(Boolean) ?? [];
  if (url === null || bucket === undefined || url.username === '' || url.password === '') {
    throw invalid(`The address of an S3 storage looks like ${form}`);
  }
  return {
    endpoint: new URL(url.origin),
    bucket,
    prefix: prefix.map((part) => `${part}/`).join(''),
    credentials: {
      accessKey: decodeURIComponent(url.username),
      secretKey: decodeURIComponent(url.password),
      region: url.searchParams.get('region') ?? 'us-east-1',
    },
  };
}
