import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Secrets } from './secrets.js';

@Global()
@Module({})
export class SecretsModule {
  static with(secretsKey: string): DynamicModule {
    return {
      module: SecretsModule,
      providers: [{ provide: Secrets, useFactory: () => new Secrets(secretsKey) }],
      exports: [Secrets],
    };
  }
}
