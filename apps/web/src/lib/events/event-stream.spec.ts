import { describe, expect, it } from 'vitest';
import { openEventStream, type StreamState } from './event-stream';

/** What the browser gives, without a network. */
class PlainSource {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  close(): void {
    this.closed = true;
  }
}

function listen() {
  const sources: PlainSource[] = [];
  const events: unknown[] = [];
  const states: StreamState[] = [];
  const timers: { run: () => void; ms: number }[] = [];
  const stop = openEventStream({
    connect: () => {
      const source = new PlainSource();
      sources.push(source);
      return source as unknown as EventSource;
    },
    onEvent: (event) => events.push(event),
    onState: (state) => states.push(state),
    setTimer: (run, ms) => {
      timers.push({ run, ms });
      return 0 as unknown as ReturnType<typeof setTimeout>;
    },
  });
  return { sources, events, states, timers, stop };
}

describe('the event stream', () => {
  it('hands on each message as an event', () => {
    const { sources, events, states } = listen();
    sources[0]?.onopen?.();
    sources[0]?.onmessage?.({ data: '{"type":"playlists-changed"}' });
    expect(events).toEqual([{ type: 'playlists-changed' }]);
    expect(states).toEqual(['connecting', 'open']);
  });

  it('opens a new connection after a break, and waits twice as long each time, up to 15 s', () => {
    const { sources, timers } = listen();
    for (let n = 0; n < 8; n += 1) {
      sources[n]?.onerror?.();
      timers[n]?.run();
    }
    expect(timers.map(({ ms }) => ms)).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(sources).toHaveLength(9);
    expect(sources.slice(0, 8).every(({ closed }) => closed)).toBe(true);
  });

  it('is patient anew after a connection that held', () => {
    const { sources, timers } = listen();
    sources[0]?.onerror?.();
    timers[0]?.run();
    sources[1]?.onopen?.();
    sources[1]?.onerror?.();
    expect(timers.map(({ ms }) => ms)).toEqual([500, 500]);
  });

  it('closes when nobody listens any more', () => {
    const { sources, stop } = listen();
    stop();
    expect(sources[0]?.closed).toBe(true);
  });
});
