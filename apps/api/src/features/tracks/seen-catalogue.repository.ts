import { Prisma } from '../../database/index.js';

/**
 * The catalogue as one person sees it: their own words (`ReleaseEdit`, `TrackEdit`) over its own. This is the one
 * place where the two come together: lists, search, pools and statistics all read releases and tracks through it.
 */

/** A release in one person's words. */
export interface SeenRelease {
  readonly id: string;
  readonly discogsId: number | null;
  readonly details: string;
  readonly catalogueArtist: string;
  readonly title: string;
  readonly artist: string;
  readonly year: number | null;
  readonly country: string | null;
  readonly label: string;
  readonly labels: readonly string[];
  readonly catalogNumber: string;
  /** As its line says: `2x12", Album`. */
  readonly format: string;
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  readonly thumbUrl: string | null;
  readonly coverUrl: string | null;
}

/** Every release as this person sees it; to be joined by `id`. */
export const seenReleases = (userId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT c.id, c."discogsId", c.details, c."artistCredit" AS "catalogueArtist",
         coalesce(e.said->>'title', c.title) AS title,
         coalesce(e.said->>'artist', c."artistCredit") AS artist,
         coalesce((e.said->>'year')::int, c.year) AS year,
         nullif(coalesce(e.said->>'country', c.country), '') AS country,
         coalesce(e.said->>'label', c."labelText") AS label,
         ${labelNames} AS labels,
         coalesce(e.said->>'catalogNumber', c."catalogNumber") AS "catalogNumber",
         coalesce(e.said->>'format', c."formatText") AS format,
         ${listOf('genres')} AS genres, ${listOf('styles')} AS styles,
         ${coverOf('thumbUrl', 300)} AS "thumbUrl", ${coverOf('coverUrl', 1200)} AS "coverUrl"
  FROM "Release" c
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(w.field, w.value) AS said FROM "ReleaseEdit" w
    WHERE w."userId" = ${userId} AND w."releaseId" = c.id
  ) e ON true`;

/** What this person says of the track `t` instead of the catalogue; null where nothing. */
export const saidOfTrack = (userId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT jsonb_object_agg(w.field, w.value) AS said FROM "TrackEdit" w
  WHERE w."userId" = ${userId} AND w."trackId" = t.id`;

/** Seconds of the track `t` with the person's word `e` and the file `f` that it plays: said, printed, or heard. */
export const secondsOfTrack = Prisma.sql`
  coalesce((e.said->>'durationSeconds')::int, t."durationSeconds", round(f."durationSeconds")::int)`;

/** Where the copies `c` of a person stand: "Living room", "Living room / Box 3". Each level is a place of its own. */
export const places = Prisma.sql`array_remove(
  array_agg(DISTINCT nullif(c.shelf, ''))
    || array_agg(DISTINCT CASE WHEN c.box <> '' THEN concat_ws(' / ', nullif(c.shelf, ''), c.box) END),
  NULL)`;

/** A release may be on several labels, and a name may hold a comma: names are counted from the catalogue's own list. */
const labelNames = Prisma.sql`CASE
  WHEN e.said ? 'label' THEN array_remove(ARRAY[e.said->>'label'], '')
  ELSE coalesce(
    (SELECT array_agg(DISTINCT l.name) FROM "ReleaseLabel" rl JOIN "Label" l ON l.id = rl."labelId"
     WHERE rl."releaseId" = c.id),
    array_remove(ARRAY[c."labelText"], ''))
  END`;

function listOf(field: 'genres' | 'styles'): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN e.said ? ${field} THEN ARRAY(SELECT jsonb_array_elements_text(e.said->${field}))
    ELSE c.${Prisma.raw(`"${field}"`)} END`;
}

/** A cover that the person uploaded is served by Segue itself; its hash is in the address, so that it may be kept for good. */
function coverOf(column: 'thumbUrl' | 'coverUrl', size: number): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN e.said ? 'cover'
    THEN '/api/releases/' || c.id || ${`/cover?size=${size}&hash=`} || (e.said->'cover'->>'hash')
    ELSE c.${Prisma.raw(`"${column}"`)} END`;
}
