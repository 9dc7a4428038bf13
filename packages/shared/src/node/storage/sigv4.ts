import { createHash, createHmac } from 'node:crypto';

export interface S3Credentials {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

/** A request as it will be sent; header names in lower case, `host` among them. */
export interface SignableRequest {
  readonly method: string;
  /** Already percent-encoded: what goes on the wire. */
  readonly path: string;
  /** Already encoded, its parameters in the order of their names; empty without any. */
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** sha256 of the body in hex. */
  readonly bodyHash: string;
}

/** sha256 of no body at all. */
export const emptyBodyHash = sha256('');

/**
 * The headers of `request` with AWS Signature Version 4 for S3, single chunk.
 * Method: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signedHeaders(
  request: SignableRequest,
  credentials: S3Credentials,
  now: Date,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const headers = { ...request.headers, 'x-amz-content-sha256': request.bodyHash, 'x-amz-date': time };
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    request.path,
    request.query ?? '',
    ...names.map((name) => `${name}:${headers[name as keyof typeof headers].trim()}`),
    '',
    names.join(';'),
    request.bodyHash,
  ].join('\n');
  const day = time.slice(0, 8);
  const scope = `${day}/${credentials.region}/s3/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`;
  const signature = createHmac('sha256', signingKey(credentials, day)).update(toSign).digest('hex');
  const authorization =
    `AWS4-HMAC-SHA256 Credential=${credentials.accessKey}/${scope},` +
    `SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { ...headers, authorization };
}

/** Percent-encodes each segment as S3 does: everything but letters, digits and `-._~`. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** The parameters as S3 wants them signed: encoded, in the order of their names. */
export function encodeQuery(parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.map(([name, value]) => `${encodeSegment(name)}=${encodeSegment(value)}`).join('&');
}

function encodeSegment(segment: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(segment).replace(/[!'()*]/g, escape);
}

function signingKey({ secretKey, region }: S3Credentials, day: string): Uint8Array {
  return [day, region, 's3', 'aws4_request'].reduce(hmac, new TextEncoder().encode(`AWS4${secretKey}`));
}

function hmac(key: Uint8Array, text: string): Uint8Array {
  return new Uint8Array(createHmac('sha256', key).update(text).digest());
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
