import { Injectable } from '@nestjs/common';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { promptly } from './promptly.js';
import { fewAtOnce } from './urgency.js';

/** Priorities of BullMQ go from 1, the most urgent, to 2^21; one half for who waits, the other for bulk. */
const bands = {
  /** One person's that wait at a time; what would be more is a bulk, however it was asked for. */
  urgent: { low: 1, high: 2 ** 20 - 1, most: fewAtOnce },
  bulk: { low: 2 ** 20, high: 2 ** 21, most: 0 },
} as const;
type Band = keyof typeof bands;

/** BullMQ keeps prioritised jobs in a sorted set: priority times this, plus the order of their coming. */
const scoreOfPriority = 2 ** 32;

/**
 * The round that the band is in is the priority of its first job. An owner's new jobs take one round each, from the
 * present one or behind the owner's last, whichever is later. An empty band begins anew, so that rounds never run out.
 * Who would be further ahead of the present round than is allowed gets none: 0.
 */
const takeScript = `
local head = redis.call('ZRANGEBYSCORE', KEYS[1], ARGV[1], ARGV[2], 'WITHSCORES', 'LIMIT', 0, 1)
local low, high, count = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[6])
local round = low
if #head == 0 then redis.call('DEL', KEYS[2])
else round = math.floor(tonumber(head[2]) / ${scoreOfPriority}) end
local last = tonumber(redis.call('HGET', KEYS[2], ARGV[5]) or '0')
local first = math.min(math.max(round, last + 1), high)
local most = tonumber(ARGV[7])
if most > 0 and first + count - round > most then return 0 end
redis.call('HSET', KEYS[2], ARGV[5], math.min(first + count - 1, high))
return first`;

/**
 * Fairness between people within one queue: start-time fair queueing (Goyal, Vin, Cheng 1996) with jobs as packets of
 * equal size, which is a round robin. Of 5,000 jobs of one person the first is of this round, the second of the next
 * …; somebody else's single job is of this round too, and so waits for one job of each person at most. What runs has
 * begun: nothing is taken from a worker.
 */
@Injectable()
export class FairPlaces {
  constructor(
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  /**
   * Priorities for `count` new jobs of one owner, first come first.
   * @throws TypedError `unavailable` when Redis is away
   */
  async take(kind: string, owner: string | null, urgent: boolean, count: number): Promise<number[]> {
    const first =
      (urgent ? await this.first(kind, owner, 'urgent', count) : 0) ||
      (await this.first(kind, owner, 'bulk', count));
    return Array.from({ length: count }, (_, index) => Math.min(first + index, bands.bulk.high));
  }

  /** The first of the owner's places in this band; 0 when so many of theirs are not urgent any more. */
  private async first(kind: string, owner: string | null, band: Band, count: number): Promise<number> {
    const { low, high, most } = bands[band];
    const scores = [String(low * scoreOfPriority), `(${(high + 1) * scoreOfPriority}`];
    const keys = [`${this.options.prefix}:${kind}:prioritized`, this.lastKey(kind, band)];
    const args = [...scores, low, high, ownerField(owner), count, most];
    return Number(await promptly(this.redis.prompt.eval(takeScript, keys.length, ...keys, ...args)));
  }

  /** To be called when jobs of the owner were cancelled: their rounds are nobody's debt. */
  async forget(kind: string, owner: string | null): Promise<void> {
    const { prompt } = this.redis;
    await promptly(prompt.hdel(this.lastKey(kind, 'urgent'), ownerField(owner)));
    await promptly(prompt.hdel(this.lastKey(kind, 'bulk'), ownerField(owner)));
  }

  private lastKey(kind: string, band: Band): string {
    return `${this.options.prefix}:fair:${kind}:${band}`;
  }
}

/** The system asks for things too, and is nobody's neighbour but its own. */
const ownerField = (owner: string | null): string => owner ?? '';
