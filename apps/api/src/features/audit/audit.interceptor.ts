import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isAudited, type RouteContract } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { Request } from 'express';
import { catchError, concatMap, type Observable } from 'rxjs';
import { authenticationOf, contractOf } from '../../http/index.js';
import { actionOf } from './actions.js';
import { type Actor, AuditLog } from './audit-log.js';
import { detailsOf } from './details.js';

/**
 * Notes each call of an audited route, whether it did its work or was refused, before it is answered. A new route of
 * the owner needs nothing of its own for that. It stands around all other interceptors, so that what cannot be parsed
 * is noted as well.
 */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(private readonly log: AuditLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = contractOf(context.getHandler());
    if (!route || !isAudited(route)) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    return next.handle().pipe(
      catchError(async (error: unknown): Promise<never> => {
        await this.note(route, request, error instanceof TypedError ? error.code : 'failed');
        throw error;
      }),
      concatMap(async (answer: unknown) => {
        await this.note(route, request, 'done');
        return answer;
      }),
    );
  }

  /** Somebody without an account who is refused is no entry: anybody could fill the log. */
  private async note(route: RouteContract, request: Request, outcome: string): Promise<void> {
    const actor = actorOf(request);
    if (actor.id === null && outcome !== 'done') return;
    await this.log.note(actor, { action: actionOf(route), details: detailsOf(route, request), outcome });
  }
}

function actorOf(request: Request): Actor {
  const address = request.ip ?? '';
  const known = authenticationOf(request);
  if (!known) return { id: null, name: 'Somebody new', via: 'nobody', address };
  const { id, name } = known.principal;
  return { id, name, via: known.via, address };
}
