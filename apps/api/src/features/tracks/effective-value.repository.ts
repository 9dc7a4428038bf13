import { Prisma } from '../../database/index.js';

/** Of a part of a library values are looked up track by track; of all of it, reading every value once is faster. */
export type LibraryPart = 'some' | 'all';

/**
 * Tempo and key ("9 minor") that hold for each track of the relation `tracks` (id, "audioFileId") in one person's eyes,
 * as `effective-value.ts` ranks them: their own word, the newest analysis, what imports said, the file's tags.
 * For counting a whole library, where reading a hundred thousand views would take too long.
 */
export const effectiveValues = (userId: string, part: LibraryPart): Prisma.Sql => Prisma.sql`
  SELECT t.id, t."audioFileId",
         CASE WHEN b.own THEN b.value::float8 ELSE coalesce(a.bpm, b.value::float8) END AS bpm,
         CASE WHEN k.own THEN ${keyText} ELSE coalesce(a.key, ${keyText}) END AS key
  FROM tracks t
  LEFT JOIN (${said(userId, 'bpm', part)}) b ON b."trackId" = t.id
  LEFT JOIN (${said(userId, 'key', part)}) k ON k."trackId" = t.id
  LEFT JOIN (${analysed(part)}) a ON a."trackId" = t.id AND a."audioFileId" = t."audioFileId"`;

const keyText = Prisma.sql`(k.value->>'pitchClass') || ' ' || (k.value->>'mode')`;

/** The person's own word, else of what is said by no person that which is doubted least, imports first. */
const said = (userId: string, field: 'bpm' | 'key', part: LibraryPart): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (w."trackId") w."trackId", w.source = 'user' AS own, w.value
  FROM "TrackValue" w
  WHERE ${within(part, Prisma.sql`w`)} AND w.field = ${field} AND (w."userId" IS NULL OR w."userId" = ${userId})
  ORDER BY w."trackId", w.source <> 'user', w.source NOT LIKE 'import%', coalesce(w.confidence, 1) DESC, w.source`;

const analysed = (part: LibraryPart): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (n."trackId", n."audioFileId") n."trackId", n."audioFileId", n.bpm,
         n."keyPitchClass" || ' ' || n."keyMode" AS key
  FROM "Analysis" n WHERE ${within(part, Prisma.sql`n`)}
  ORDER BY n."trackId", n."audioFileId", n."createdAt" DESC`;

const within = (part: LibraryPart, table: Prisma.Sql): Prisma.Sql =>
  part === 'all' ? Prisma.sql`true` : Prisma.sql`${table}."trackId" IN (SELECT id FROM tracks)`;
