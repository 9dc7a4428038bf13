import { type DynamicModule, Global, Module } from '@nestjs/common';

/** Injection token: folders that may be scanned. */
export const AUDIO_ROOTS = Symbol('AudioRoots');

/** Which folders may be scanned: a setting of the installation. */
@Global()
@Module({})
export class AudioRootsModule {
  static with(roots: readonly string[]): DynamicModule {
    const provider = { provide: AUDIO_ROOTS, useValue: roots };
    return { module: AudioRootsModule, providers: [provider], exports: [provider] };
  }
}
