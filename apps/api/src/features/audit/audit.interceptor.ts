import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isAudited } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { Request } from 'express';
import { catchError, concatMap, type Observable } from 'rxjs';
import { authenticationOf, contractOf } from '../../http/index.js';
import { actionOf } from './actions.js';
import { type Actor, AuditLog, type Deed, type End } from './audit-log.js';
import { detailsOf } from './details.js';

/**
 * Notes each call of an audited route: that it is begun, before it does anything, and how it ended, before it is
 * answered. A new route of the owner needs nothing of its own for that. It stands around all other interceptors, so that
 * what cannot be parsed is noted as well.
 */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(private readonly log: AuditLog) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const route = contractOf(context.getHandler());
    if (!route || !isAudited(route)) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    const end = await this.begin(actorOf(request), {
      action: actionOf(route),
      details: detailsOf(route, request),
    });
    return next.handle().pipe(
      catchError(async (error: unknown): Promise<never> => {
        await end(error instanceof TypedError ? error.code : 'failed');
        throw error;
      }),
      concatMap(async (answer: unknown) => {
        await end('done');
        return answer;
      }),
    );
  }

  /** Somebody without an account is an entry once they are let in only: anybody could fill the log. */
  private begin(actor: Actor, deed: Deed): Promise<End> {
    if (actor.id !== null) return this.log.begin(actor, deed);
    return Promise.resolve(async (outcome) => {
      if (outcome === 'done') await this.log.note(actor, deed);
    });
  }
}

function actorOf(request: Request): Actor {
  const address = request.ip ?? '';
  const known = authenticationOf(request);
  if (!known) return { id: null, name: 'Somebody new', via: 'nobody', address };
  const { id, name } = known.principal;
  return { id, name, via: known.via, address };
}
