import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { serverEvent, type ServerEvent } from '@segue/shared/contracts/events';
import type { EventSink } from './event-sink.js';

/** A comment this often keeps proxies from closing a quiet stream. */
const pingMs = 15_000;

/** The event streams that are open on this process, and what they are told. */
@Injectable()
export class EventsService implements OnModuleDestroy {
  private readonly sinks = new Map<string, Set<EventSink>>();
  private readonly ping = setInterval(() => this.sendPing(), pingMs).unref();

  /** Adds a stream of the user's; call what it returns when the stream is closed. */
  open(userId: string, sink: EventSink): () => void {
    const own = this.sinks.get(userId) ?? new Set();
    this.sinks.set(userId, own.add(sink));
    // The browser asks again this long after a break, in milliseconds.
    sink.send('retry: 2000\n\n');
    return () => {
      own.delete(sink);
      if (own.size === 0) this.sinks.delete(userId);
    };
  }

  /** Tells every open stream of the user. Null is nobody: a run that the system made for itself. */
  publish(userId: string | null, event: ServerEvent): void {
    const own = userId === null ? undefined : this.sinks.get(userId);
    if (own === undefined) return;
    const text = `data: ${JSON.stringify(serverEvent.parse(event))}\n\n`;
    for (const sink of own) this.tell(sink, text);
  }

  /** Ends every stream of this process; who may still listen connects again. */
  endAll(): void {
    for (const own of this.sinks.values()) for (const sink of own) sink.end();
  }

  onModuleDestroy(): void {
    clearInterval(this.ping);
    this.endAll();
  }

  private sendPing(): void {
    for (const own of this.sinks.values()) for (const sink of own) this.tell(sink, ': still here\n\n');
  }

  /** A reader that cannot keep up is let go; it connects again and asks for the present state. */
  private tell(sink: EventSink, text: string): void {
    if (!sink.send(text)) sink.end();
  }
}
