import { AsyncLocalStorage } from 'node:async_hooks';

/** What ties log lines together: the request that asked, and the run that works on it. */
export interface LogContext {
  readonly requestId?: string;
  readonly runId?: string;
  /** Name of the job contract. */
  readonly job?: string;
}

const current = new AsyncLocalStorage<LogContext>();

/** Runs `work`; every line that it logs, however deep, carries `context` beside what is bound already. */
export function withLogContext<T>(context: LogContext, work: () => T): T {
  return current.run({ ...current.getStore(), ...context }, work);
}

/** What is bound here; empty outside of any request or run. */
export function logContext(): LogContext {
  return current.getStore() ?? {};
}
