/** A signal that is aborted when time is up or when the caller gives up, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether it was time, not the caller. */
  timedOut(): boolean;
  /** Call it when the work is over, so that no timer stays behind. */
  end(): void;
}

export function startDeadline(milliseconds: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  let late = false;
  const giveUp = (): void => controller.abort(caller?.reason);
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, milliseconds);
  if (caller?.aborted) giveUp();
  caller?.addEventListener('abort', giveUp, { once: true });
  return {
    signal: controller.signal,
    timedOut: () => late,
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', giveUp);
    },
  };
}
