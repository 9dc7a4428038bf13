import type { ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';

/** Answers that are being given, so that those without an end of their own can be ended when the process stops. */
@Injectable()
export class OpenAnswers {
  private readonly open = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    this.open.add(response);
    response.once('close', () => this.open.delete(response));
  }

  endEventStreams(): void {
    for (const response of this.open) {
      if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.end();
    }
  }
}
