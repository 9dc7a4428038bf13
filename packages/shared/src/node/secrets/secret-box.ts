import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { TypedError } from '../typed-error.js';

const [IV_BYTES, TAG_BYTES, VERSION] = [12, 16, 'v1'];

/**
 * Seals what must be kept so that where it is kept tells nothing: AES-256-GCM (NIST SP 800-38D) under a key that
 * HKDF-SHA256 (RFC 5869) makes of a secret of the environment. A sealed text is `v1.<key>.<data>`, where `<key>` tells
 * one such secret from another without giving it away.
 */
export class SecretBox {
  private readonly key: Buffer;
  /** Tells this key from another one, and nothing else of it. */
  readonly keyName: string;

  /** @param variable the name of the variable that the secret comes from, for messages */
  constructor(
    secret: string,
    private readonly variable: string,
  ) {
    this.key = derive(secret, 'segue credentials', 32);
    this.keyName = derive(secret, 'segue key name', 6).toString('base64url');
  }

  /** @param owner whose it is, such as "discogs:<user id>": opened for anybody else it does not open */
  seal(text: string, owner: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return [VERSION, this.keyName, sealed.toString('base64url')].join('.');
  }

  /** @throws TypedError `not-configured` when the environment's secret changed, `failed` when the text was tampered with */
  open(sealed: string, owner: string): string {
    const [version, keyName, data = ''] = sealed.split('.');
    if (version !== VERSION)
      throw new TypedError('failed', 'A stored secret is in no form that Segue knows.');
    if (keyName !== this.keyName) {
      const message = `${this.variable} is another one than when this was stored. Put the old key back, or enter it again.`;
      throw new TypedError('not-configured', message);
    }
    return this.decipher(Buffer.from(data, 'base64url'), owner);
  }

  private decipher(bytes: Buffer, owner: string): string {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV_BYTES));
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new TypedError('failed', 'A stored secret was changed from outside.', undefined, { cause });
    }
  }
}

function derive(secret: string, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, bytes));
}
