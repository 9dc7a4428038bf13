import { Counter } from 'prom-client';
import { OfflineError } from './offline-error.js';

/**
 * The one door to the outside world: whoever asks a service that is no part of this installation asks through it.
 * With `OFFLINE=true` it is shut. What the installation is made of (database, Redis, storage, Meilisearch) is not
 * outside, wherever it runs: you named it yourself.
 */
export class Outbound {
  /** Calls by provider and outcome: a class of status (2xx, 4xx …), `unreachable` or `offline`. */
  readonly calls = new Counter({
    name: 'segue_outbound_calls_total',
    help: 'Calls to services outside of this installation, by outcome.',
    labelNames: ['provider', 'outcome'],
    registers: [],
  });

  constructor(readonly offline: boolean) {}

  /**
   * @param provider a name of few, for the metrics: "discogs"
   * @param whom who is asked, for people: "Discogs"
   * @throws OfflineError when the door is shut
   */
  check(provider: string, whom: string = provider): void {
    if (!this.offline) return;
    this.count(provider, 'offline');
    throw new OfflineError(whom);
  }

  count(provider: string, outcome: string): void {
    this.calls.inc({ provider, outcome });
  }

  /** A `fetch` that goes through the door; it rejects with OfflineError when that is shut. */
  fetchAs(provider: string, whom: string = provider): typeof fetch {
    return async (input, init) => {
      this.check(provider, whom);
      try {
        const response = await fetch(input, init);
        this.count(provider, `${Math.floor(response.status / 100)}xx`);
        return response;
      } catch (error) {
        this.count(provider, 'unreachable');
        throw error;
      }
    };
  }
}
