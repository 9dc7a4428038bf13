import type { Outbound } from '@segue/shared/node';
import { systemClock, type Clock } from './clock.js';
import { CatalogueHttp } from './http.js';

export interface PreviewSettings {
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly fetch: typeof fetch;
  readonly outbound: Outbound;
  /** For tests: time and the jitter of retries. */
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** Somebody waits for a preview with a finger on the button: little patience. */
export function previewHttp(catalogue: string, windowMs: number, settings: PreviewSettings): CatalogueHttp {
  return new CatalogueHttp({
    catalogue,
    fetch: settings.fetch,
    clock: settings.clock ?? systemClock,
    random: settings.random ?? Math.random,
    userAgent: settings.userAgent,
    windowMs,
    patienceMs: 2_000,
    timeoutMs: 8_000,
    maxBytes: 1024 * 1024,
    attempts: 2,
  });
}
