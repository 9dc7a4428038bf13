import { Prisma } from '../../database/index.js';

/**
 * Tempo and key that hold for each track of the relation `tracks` (id, "audioFileId") in one person's eyes, as
 * `effective-value.ts` ranks them: their own word, the newest analysis, what imports said, the file's tags.
 * For counting a whole library, where reading a hundred thousand views would take too long.
 */
export const effectiveValues = (userId: string): Prisma.Sql => Prisma.sql`
  SELECT t.id, t."audioFileId", coalesce(v.bpm, a.bpm, v."saidBpm") AS bpm,
         coalesce(v.key, a.key, v."saidKey") AS key
  FROM tracks t
  LEFT JOIN (${saidValues(userId)}) v ON v."trackId" = t.id
  LEFT JOIN (${analysedValues}) a ON a."trackId" = t.id AND a."audioFileId" = t."audioFileId"`;

/** A key as text: "9 minor". */
const saidValues = (userId: string): Prisma.Sql => Prisma.sql`
  SELECT w."trackId",
         max(w.value::float8) FILTER (WHERE w.field = 'bpm' AND w.source = 'user') AS bpm,
         max(${keyText}) FILTER (WHERE w.field = 'key' AND w.source = 'user') AS key,
         (array_agg(w.value::float8 ORDER BY ${rank})
           FILTER (WHERE w.field = 'bpm' AND w.source <> 'user'))[1] AS "saidBpm",
         (array_agg(${keyText} ORDER BY ${rank})
           FILTER (WHERE w.field = 'key' AND w.source <> 'user'))[1] AS "saidKey"
  FROM "TrackValue" w
  WHERE w.field IN ('bpm', 'key') AND (w."userId" IS NULL OR w."userId" = ${userId})
  GROUP BY w."trackId"`;

/** As `effective-value.ts` orders what is said by no person: imports first, the least doubted first. */
const rank = Prisma.sql`w.source NOT LIKE 'import%', coalesce(w.confidence, 1) DESC, w.source`;

const keyText = Prisma.sql`(w.value->>'pitchClass') || ' ' || (w.value->>'mode')`;

const analysedValues = Prisma.sql`
  SELECT DISTINCT ON (n."trackId", n."audioFileId") n."trackId", n."audioFileId", n.bpm,
         n."keyPitchClass" || ' ' || n."keyMode" AS key
  FROM "Analysis" n ORDER BY n."trackId", n."audioFileId", n."createdAt" DESC`;
