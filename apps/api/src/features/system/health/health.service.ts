import { Injectable, Logger } from '@nestjs/common';
import type { RouteResult, systemRoutes } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { HealthPart, PartState } from './health-part.js';

type Ready = RouteResult<typeof systemRoutes.ready>;
type Part = Ready['parts'][number];

/** A part that does not answer in this time, in milliseconds, counts as away. */
const patience = 3000;

/** Asks every part how it is, all at once. */
@Injectable()
export class HealthService {
  private readonly logger = new Logger('Health');

  constructor(private readonly parts: readonly HealthPart[]) {}

  /** @throws TypedError `unavailable` when a needed part is away; `data` has all parts as the answer would */
  async ready(): Promise<Ready> {
    const parts = await Promise.all(this.parts.map((part) => this.look(part)));
    const away = this.parts
      .filter(({ needed }, i) => needed && parts[i]?.ok === false)
      .map(({ name }) => name);
    if (away.length === 0) return { ok: true, parts };
    throw new TypedError('unavailable', `Not ready: ${away.join(' and ')} cannot be reached.`, {
      ok: false,
      parts,
    });
  }

  private async look(part: HealthPart): Promise<Part> {
    const started = performance.now();
    const state = await this.stateOf(part);
    return { name: part.name, ...state, milliseconds: Math.round((performance.now() - started) * 10) / 10 };
  }

  /** Anybody may ask, so what exactly is wrong stays in the log. */
  private async stateOf(part: HealthPart): Promise<PartState> {
    try {
      return await withinPatience(part.check());
    } catch (error) {
      this.logger.warn(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
      return { ok: false, message: 'Cannot be reached. The log of the api says more.' };
    }
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
