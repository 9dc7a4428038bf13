import type { ServerEvent } from '@segue/shared/contracts/events';

export type StreamState = 'connecting' | 'open' | 'waiting';

export interface EventStreamOptions {
  /** Opens the connection; a test gives its own. */
  readonly connect: () => EventSource;
  readonly onEvent: (event: ServerEvent) => void;
  /** Told on each change; `waiting` means that the stream broke and will be tried again. */
  readonly onState: (state: StreamState) => void;
  readonly setTimer?: (run: () => void, ms: number) => ReturnType<typeof setTimeout>;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/**
 * Listens to the api's events for as long as the page lives. A browser's EventSource gives up for good when it is
 * answered with an error (a restart of the server is enough), so each break opens a new one, after twice the wait.
 * @returns stops it.
 */
export function openEventStream(options: EventStreamOptions): () => void {
  const setTimer = options.setTimer ?? setTimeout;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;

  const open = () => {
    options.onState('connecting');
    source = options.connect();
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      options.onState('open');
    };
    source.onmessage = ({ data }: MessageEvent<string>) => options.onEvent(JSON.parse(data) as ServerEvent);
    source.onerror = () => {
      source?.close();
      options.onState('waiting');
      timer = setTimer(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
  };

  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
