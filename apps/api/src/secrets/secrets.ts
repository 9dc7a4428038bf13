import { Injectable } from '@nestjs/common';
import { SecretBox } from '@segue/shared/node';

/** Keeps credentials in the database so that the database alone tells nothing; the key is SECRETS_KEY. */
@Injectable()
export class Secrets extends SecretBox {
  constructor(secretsKey: string) {
    super(secretsKey, 'SECRETS_KEY');
  }
}
