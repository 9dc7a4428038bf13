import { type DynamicModule, Global, Module } from '@nestjs/common';

/** Injection token: whether the owner gets the sample crate without asking. */
export const SAMPLE_WANTED = Symbol('SampleWanted');

@Global()
@Module({})
export class SampleWantedModule {
  static with(wanted: boolean): DynamicModule {
    const provider = { provide: SAMPLE_WANTED, useValue: wanted };
    return { module: SampleWantedModule, providers: [provider], exports: [provider] };
  }
}
