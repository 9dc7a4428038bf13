import { describe, expect, it } from 'vitest';
import { createLogger } from './create-logger.js';
import { withLogContext } from './log-context.js';
import { prettyLine } from './pretty-lines.js';

function recording() {
  const lines: string[] = [];
  const log = createLogger('test', { write: (line) => lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('the log', () => {
  it('binds the request and the run to every line, however deep', async () => {
    const { log, last } = recording();
    await withLogContext({ requestId: 'q1' }, async () => {
      await Promise.resolve();
      withLogContext({ runId: 'r1' }, () => log.info('inside'));
    });
    expect(last()).toMatchObject({ name: 'test', msg: 'inside', requestId: 'q1', runId: 'r1' });

    log.info('outside');
    expect(last()).not.toHaveProperty('requestId');
  });

  it('never shows a secret', () => {
    const { log, lines } = recording();
    log.info(
      { password: 'hunter2', request: { authorization: 'Bearer abc', 'x-api-key': 'k-123' } },
      'sign-in',
    );
    expect(lines.join()).not.toMatch(/hunter2|Bearer abc|k-123/);
  });

  it('is readable on a terminal, with the stack of an error', () => {
    const { log, lines } = recording();
    log.warn({ runId: 'r1', err: new Error('boom') }, 'It broke');
    const pretty = prettyLine(lines.at(-1) ?? '');
    expect(pretty).toMatch(/^\d\d:\d\d:\d\d WARN test It broke runId=r1\nError: boom\n/);
  });
});
