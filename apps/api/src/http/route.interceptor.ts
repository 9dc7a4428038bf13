import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isRaw, type RouteContract } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { parseInput } from './parse-input.js';
import { contractOf } from './route-metadata.js';
import { knownOf, type SegueRequest } from './segue-request.js';
import { receiveUpload } from './upload/receive-upload.js';

/** Parses what comes in, and what goes out, by the contract of the route. */
@Injectable()
export class RouteInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const contract = contractOf(context.getHandler());
    if (!contract) return next.handle();
    const request = context.switchToHttp().getRequest<SegueRequest>();
    refuseForeignBody(contract, request);
    const known = knownOf(request);
    known.input = parseInput(contract, { params: request.params, query: request.query, body: request.body });
    if (contract.upload) {
      const response = context.switchToHttp().getResponse<Response>();
      known.upload = await receiveUpload(request, response, contract.upload.maxBytes);
    }
    return next.handle().pipe(map((answer) => parseAnswer(contract, answer)));
  }
}

/** A body that is no JSON would read as none at all, and its sender would be told of missing fields. */
function refuseForeignBody(contract: RouteContract, request: SegueRequest): void {
  const sent = request.headers['content-type'] !== undefined && request.body === undefined;
  const empty = request.headers['content-length'] === '0';
  if (contract.body && sent && !empty && !request.is('application/json')) {
    throw new TypedError(
      'unsupported-type',
      'Send the body as JSON, with the header content-type: application/json.',
    );
  }
}

/** Only what the contract names leaves the house: a field that it does not know is dropped, a wrong one is our mistake. */
function parseAnswer(contract: RouteContract, answer: unknown): unknown {
  if (isRaw(contract.response)) return answer;
  const parsed = contract.response.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new Error(`The answer of ${contract.method} ${contract.path} does not fit its contract`, {
    cause: parsed.error,
  });
}
