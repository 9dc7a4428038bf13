import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@segue/shared/node';

/** What Nest and our own `new Logger('Name')` say, as structured lines. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest puts the name of who speaks last. */
  private write(
    level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const detail = rest.slice(0, -1).filter((part) => part !== undefined);
    const bindings = { context, ...(detail.length > 0 ? { detail } : {}) };
    if (message instanceof Error) this.logger[level]({ ...bindings, err: message }, message.message);
    else this.logger[level](bindings, String(message));
  }
}
