import { collectDefaultMetrics, type Registry } from 'prom-client';

/**
 * What a registry says of its own process (processor, memory, garbage, how late its event loop is), measured from the
 * first reading on: the measure of lateness wakes a process a hundred times a second, which was two thirds of what an
 * idle Segue cost, and where no Prometheus reads nobody has anything of it.
 */
export class ProcessMetrics {
  private begun = false;

  constructor(private readonly registry: Registry) {}

  /** The text of Prometheus' exposition format, with its content type. */
  async read(): Promise<{ type: string; text: string }> {
    if (!this.begun) collectDefaultMetrics({ register: this.registry, prefix: 'segue_' });
    this.begun = true;
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }
}
