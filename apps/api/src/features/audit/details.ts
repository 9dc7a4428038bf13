import type { RouteContract } from '@segue/shared/contracts/http';

const ID = /^id$|Id$/;
/** A text longer than this is cut: the log notes what was done, it is no copy of it. */
const LONGEST = 200;

interface Sent {
  readonly params: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * What of a request is noted: ids in its address, and the fields that its route names. Everything else stays out, so
 * that a new field, or a token in an address, is never noted by oversight.
 */
export function detailsOf({ audit = [] }: RouteContract, { params, body }: Sent): Record<string, unknown> {
  const sent = Object(body) as Readonly<Record<string, unknown>>;
  const noted = [
    ...Object.entries(params).filter(([name]) => ID.test(name)),
    ...audit.map((name) => [name, sent[name]] as const),
  ];
  return Object.fromEntries(noted.flatMap(([name, value]) => (isPlain(value) ? [[name, short(value)]] : [])));
}

type Plain = string | number | boolean | null;

const isPlain = (value: unknown): value is Plain =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const short = (value: Plain): Plain => (typeof value === 'string' ? value.slice(0, LONGEST) : value);
