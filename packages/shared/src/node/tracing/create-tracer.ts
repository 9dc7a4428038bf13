import type { Logger } from '../logger/create-logger.js';
import type { Outbound } from '../outbound/outbound.js';
import { noTracer, Tracer } from './tracer.js';

export interface TracerSettings {
  /** Undefined: no traces. */
  readonly endpoint: string | undefined;
  readonly service: string;
  readonly version: string;
  readonly logger: Logger;
  readonly outbound: Outbound;
}

/** A tracer that sends to a collector, where one is named; what sending needs is loaded only then. */
export async function createTracer({ endpoint, outbound, ...about }: TracerSettings): Promise<Tracer> {
  if (endpoint === undefined) return noTracer;
  if (outbound.offline) {
    about.logger.info('OFFLINE=true: no traces are sent');
    return noTracer;
  }
  const { OtlpExporter } = await import('./exporter.js');
  const exporter = new OtlpExporter({ ...about, endpoint, fetch: outbound.fetchAs('otlp') });
  return new Tracer(exporter, () => exporter.stop());
}
