import { z } from 'zod';

/** Every error code of the api with its HTTP status. */
export const errorStatus = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'unsupported-type': 415,
  'range-not-satisfiable': 416,
  unprocessable: 422,
  'rate-limited': 429,
  failed: 500,
  'not-configured': 501,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** The one shape of an error on every path. `data` says more where there is more, such as the issues of a bad field. */
export const apiErrorSchema = z.object({
  code: z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]),
  status: z.number().int(),
  message: z.string(),
  data: z.unknown().optional(),
});

export type ApiErrorBody = z.infer<typeof apiErrorSchema>;
