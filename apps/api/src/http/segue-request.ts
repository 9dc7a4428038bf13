import type { Request } from 'express';
import type { Authentication } from './principal.js';
import type { ParsedInput } from './parse-input.js';
import type { UploadedFile } from './upload/uploaded-file.js';

/** What the glue learns of a request on its way to the handler. */
export interface SegueRequest extends Request {
  segue?: {
    authentication?: Authentication;
    input?: ParsedInput;
    upload?: UploadedFile;
  };
}

/** The place on a request where the glue keeps what it learnt; made on first use. */
export function knownOf(request: SegueRequest): NonNullable<SegueRequest['segue']> {
  return (request.segue ??= {});
}

/** Who a request is from, once the guard has let it through; undefined on a public route. */
export function authenticationOf(request: Request): Authentication | undefined {
  return knownOf(request).authentication;
}
