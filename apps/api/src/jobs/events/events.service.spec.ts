import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EventsService } from './events.service.js';

function tab({ slow = false } = {}) {
  const received: string[] = [];
  const sink = {
    ended: false,
    received,
    send: (text: string) => received.push(text) > 0 && !slow,
    end: () => void (sink.ended = true),
  };
  return sink;
}

const changed = { type: 'playlists-changed' } as const;
const changedText = 'data: {"type":"playlists-changed"}\n\n';

describe('the event stream', () => {
  let events: EventsService;
  beforeEach(() => {
    vi.useFakeTimers();
    events = new EventsService();
  });
  afterEach(() => {
    events.onModuleDestroy();
    vi.useRealTimers();
  });

  it('tells every open tab of its user, and nobody else', () => {
    const [first, second, stranger] = [tab(), tab(), tab()];
    events.open('anna', first);
    events.open('anna', second);
    events.open('ben', stranger);
    events.publish('anna', changed);
    expect(first.received).toContain(changedText);
    expect(second.received).toContain(changedText);
    expect(stranger.received).not.toContain(changedText);
  });

  it('tells a closed tab nothing more', () => {
    const [closed, open] = [tab(), tab()];
    const close = events.open('anna', closed);
    events.open('anna', open);
    close();
    events.publish('anna', changed);
    expect(closed.received).not.toContain(changedText);
    expect(open.received).toContain(changedText);
  });

  it('sends a comment every 15 seconds, so that no proxy takes it for dead', () => {
    const quiet = tab();
    events.open('anna', quiet);
    const before = quiet.received.length;
    vi.advanceTimersByTime(45_000);
    const pings = quiet.received.slice(before);
    expect(pings).toHaveLength(3);
    expect(pings.every((ping) => /^: .*\n\n$/.test(ping))).toBe(true);
  });

  it('lets a reader go that does not keep up', () => {
    const slow = tab({ slow: true });
    events.open('anna', slow);
    events.publish('anna', changed);
    expect(slow.ended).toBe(true);
  });

  it('ends with the process', () => {
    const open = tab();
    events.open('anna', open);
    events.onModuleDestroy();
    expect(open.ended).toBe(true);
  });
});
