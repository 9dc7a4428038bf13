/** Requests that are answered within a minute, and at once after a quiet one; 0 for any number. */
export interface RequestLimits {
  readonly addressPerMinute: number;
  readonly accountPerMinute: number;
}

/** What the http room needs to know of the installation; made from the environment in `app.module.ts`. */
export class HttpSettings {
  constructor(
    /** Proxies in front whose `X-Forwarded-*` are believed; see trust-proxy. */
    readonly trustedHops: number,
    /** The address that people type, where a proxy hides it; pages from there count as our own. */
    readonly publicUrl: string | undefined,
    readonly limits: RequestLimits = { addressPerMinute: 0, accountPerMinute: 0 },
  ) {}
}
