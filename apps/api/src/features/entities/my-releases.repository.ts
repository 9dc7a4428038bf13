import type { Own } from '../../access/index.js';
import { Prisma } from '../../database/index.js';

/** Ids of the releases that a person owns, each once. */
export const myReleases = ({ ownerId }: Own): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT c."releaseId" AS id FROM "CollectionItem" c WHERE c."userId" = ${ownerId}`;
