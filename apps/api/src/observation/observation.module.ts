import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { createLogger, createTracer, Outbound, Tracer } from '@segue/shared/node';
import { Meters } from './meters.js';

export interface ObservationSettings {
  readonly version: string;
  /** Cuts all calls to the outside. */
  readonly offline: boolean;
  /** Collector of traces; undefined: no traces. */
  readonly tracesTo: string | undefined;
}

@Injectable()
class LastSpans implements OnApplicationShutdown {
  constructor(private readonly tracer: Tracer) {}

  onApplicationShutdown(): Promise<void> {
    return this.tracer.stop();
  }
}

/** The door to the outside, what is measured, and what follows a wish on its way: for every module. */
@Module({})
export class ObservationModule {
  static with({ version, offline, tracesTo: endpoint }: ObservationSettings): DynamicModule {
    const outbound = new Outbound(offline);
    const about = { service: 'api', version, logger: createLogger('api'), outbound };
    return {
      ...{ module: ObservationModule, global: true },
      providers: [
        { provide: Outbound, useValue: outbound },
        { provide: Tracer, useFactory: () => createTracer({ endpoint, ...about }) },
        ...[Meters, LastSpans],
      ],
      exports: [Outbound, Tracer, Meters],
    };
  }
}
