import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface FakeS3Account {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

/**
 * Checks a request as a real server does: from what came over the wire, not from what the client meant to sign.
 * Returns the S3 error code that refuses it, or null.
 */
export function signatureProblem(
  request: IncomingMessage,
  body: Uint8Array,
  account: FakeS3Account,
): string | null {
  const authorization = request.headers.authorization ?? '';
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request,\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (given === null) return 'AccessDenied';
  const [, accessKey = '', day = '', region = '', signed = '', signature = ''] = given;
  if (accessKey !== account.accessKey) return 'InvalidAccessKeyId';
  if (region !== account.region) return 'AuthorizationHeaderMalformed';
  if (header(request, 'x-amz-content-sha256') !== createHash('sha256').update(body).digest('hex')) {
    return 'XAmzContentSHA256Mismatch';
  }
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.split(';').includes(name))) {
    return 'AccessDenied';
  }
  const expected = expectedSignature(request, signed.split(';'), day, account);
  return timingSafeEqual(bytes(expected), bytes(signature)) ? null : 'SignatureDoesNotMatch';
}

function expectedSignature(
  request: IncomingMessage,
  signed: string[],
  day: string,
  account: FakeS3Account,
): string {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const lines = signed.map((name) => `${name}:${header(request, name)}\n`).join('');
  const canonical = `${request.method}\n${path}\n${query}\n${lines}\n${signed.join(';')}\n${header(request, 'x-amz-content-sha256')}`;
  const scope = `${day}/${account.region}/s3/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${header(request, 'x-amz-date')}\n${scope}\n${createHash('sha256').update(canonical).digest('hex')}`;
  let key: Uint8Array = bytes(`AWS4${account.secretKey}`);
  for (const part of [...scope.split('/'), text])
    key = new Uint8Array(createHmac('sha256', key).update(part).digest());
  return Array.from(key, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function header(request: IncomingMessage, name: string): string {
  return String(request.headers[name] ?? '').trim();
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
