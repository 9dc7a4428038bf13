import { Injectable } from '@nestjs/common';
import type { GenerateRequest } from '@segue/shared/contracts/http';
import type { TrackPair } from '@segue/shared/domain/set-rules';
import type { Own } from '../../access/index.js';
import { MixSettingsService, PairsRepository } from '../mix-rules/index.js';

/** Adds to a request what a person wants of all their sets. What the request says itself wins. */
@Injectable()
export class PersonalWishesService {
  constructor(
    private readonly settings: MixSettingsService,
    private readonly pairs: PairsRepository,
  ) {}

  /** With the person's own rules written in: stored so, a set is explained as it was made when they change later. */
  async withRules(owner: Own, request: GenerateRequest): Promise<GenerateRequest> {
    const rules = { ...(await this.settings.own(owner)), ...request.rules };
    return Object.keys(rules).length > 0 ? { ...request, rules } : request;
  }

  /** With the pairs that the person has rated, as far as both tracks are in the pool. */
  async withPairs(owner: Own, request: GenerateRequest, pool: ReadonlySet<string>): Promise<GenerateRequest> {
    if (!request.ratedPairs) return request;
    const said = new Set([...request.together, ...request.never].flatMap(bothWays));
    const rated = (await this.pairs.of(owner)).map(({ fromId: from, toId: to, verdict }) => ({
      pair: { from, to },
      verdict,
    }));
    const pairsOf = (wanted: string): TrackPair[] =>
      rated.flatMap(({ pair, verdict }) =>
        verdict === wanted && pool.has(pair.from) && pool.has(pair.to) && !said.has(keyOf(pair)) ? pair : [],
      );
    return {
      ...request,
      together: [...request.together, ...pairsOf('works')],
      never: [...request.never, ...pairsOf('never')],
    };
  }
}

const keyOf = ({ from, to }: TrackPair): string => `${from} ${to}`;
const bothWays = ({ from, to }: TrackPair): string[] => [`${from} ${to}`, `${to} ${from}`];
