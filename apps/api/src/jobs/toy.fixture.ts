import { Injectable } from '@nestjs/common';
import { defineJob } from '@segue/shared/contracts/jobs';
import { z } from 'zod';
import { Prisma } from '../database/index.js';
import { OnOutcome, type Outcome } from './index.js';

/** The smallest job there is, for the tests of everything around jobs. */
export const toyJob = defineJob({
  name: 'toy',
  title: 'Toy',
  payload: z.object({ text: z.string() }),
  result: z.object({ said: z.string() }),
  failures: ['broken'],
  detail: z.object({ loudness: z.number() }),
});

/** Keeps each result as a label of that name, so that what is persisted twice is there twice. */
@Injectable()
export class ToyOutcomes {
  @OnOutcome(toyJob)
  async said({ result, run }: Outcome<typeof toyJob>, tx: Prisma.TransactionClient) {
    await tx.$executeRaw`INSERT INTO "Label" (id, name) VALUES (gen_random_uuid(), ${result.said})`;
    return { result: { said: result.said, forUser: run.requestedById } };
  }
}

/** Who wants something done, in the least words. */
export const saying = (text: string, requestedById: string | null = null) => ({
  payload: { text },
  title: text,
  requestedById,
});
