import { createSign, generateKeyPairSync } from 'node:crypto';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key pair that signs JSON Web Tokens (RFC 7519) with RS256. */
export class Signer {
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

  constructor(private readonly keyId: string) {}

  /** The public half, as a provider publishes it (RFC 7517). */
  jwk(): Record<string, unknown> {
    return { ...this.pair.publicKey.export({ format: 'jwk' }), kid: this.keyId, use: 'sig', alg: 'RS256' };
  }

  sign(claims: Readonly<Record<string, unknown>>): string {
    const text = `${encode({ alg: 'RS256', kid: this.keyId, typ: 'JWT' })}.${encode(claims)}`;
    const signature = createSign('RSA-SHA256').update(text).sign(this.pair.privateKey).toString('base64url');
    return `${text}.${signature}`;
  }
}
