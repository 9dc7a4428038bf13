import { Injectable } from '@nestjs/common';
import type { Grant } from '../../access/index.js';
import { keptPlan, Prisma, PrismaService } from '../../database/index.js';
import { places, saidOfTrack, secondsOfTrack, seenReleases } from './seen-catalogue.repository.js';
import { asShared } from './shared-view.js';
import type { TrackView } from './track-view.js';

interface How {
  readonly order?: Prisma.Sql;
  readonly limit?: number;
  /** `keptPlan` for what every key asks. */
  readonly plan?: Prisma.Sql;
}

/** Reads tracks as a person sees them. Never more than one query for a page of them. */
@Injectable()
export class TrackViewRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Those of these tracks that are on records which the person owns, in the order of `ids`. */
  async owned(grant: Grant<'collection'>, ids: readonly string[]): Promise<TrackView[]> {
    return inOrder(ids, await this.among([grant], ids));
  }

  /** The same of several people: one view for each of them who owns the track, in the order of `grants`. */
  async among(grants: readonly Grant<'collection'>[], ids: readonly string[]): Promise<TrackView[]> {
    const people = grants.map(({ ownerId }) => ownerId);
    const views = await this.rows(
      Prisma.sql`u.id = ANY(${people}) AND t.id = ANY(${ids}::uuid[]) AND i.owned`,
      { plan: keptPlan },
    );
    return grants.flatMap((grant) =>
      views.filter(({ userId }) => userId === grant.ownerId).map((view) => asShared(view, grant)),
    );
  }

  /** These tracks, owned or not, in the order of `ids`: for what refers to them, such as a playlist. */
  async any(grant: Grant<'collection'> | Grant<'playlists'>, ids: readonly string[]): Promise<TrackView[]> {
    const views = await this.rows(Prisma.sql`u.id = ${grant.ownerId} AND t.id = ANY(${ids}::uuid[])`);
    return inOrder(
      ids,
      views.map((view) => asShared(view, grant)),
    );
  }

  /** All tracks of these releases in the order of their sides. */
  async ofReleases(grant: Grant<'collection'>, releaseIds: readonly string[]): Promise<TrackView[]> {
    const views = await this.rows(
      Prisma.sql`u.id = ${grant.ownerId} AND t."releaseId" = ANY(${releaseIds}::uuid[])`,
      { order: Prisma.sql`t."releaseId", t."sortOrder"` },
    );
    return views.map((view) => asShared(view, grant));
  }

  /** These tracks in the eyes of everyone who owns them: what the search index keeps. */
  forOwners(trackIds: readonly string[]): Promise<TrackView[]> {
    return this.rows(Prisma.sql`t.id = ANY(${trackIds}::uuid[]) AND i.owned`);
  }

  /** A page of one person's tracks by id, for filling an index: pass the last id to get the next page. */
  async page(grant: Grant<'collection'>, after: string | null, limit: number): Promise<TrackView[]> {
    const beyond = after === null ? Prisma.empty : Prisma.sql`AND t.id > ${after}::uuid`;
    const theirs = Prisma.sql`u.id = ${grant.ownerId} AND i.owned ${beyond}`;
    return (await this.rows(theirs, { limit })).map((view) => asShared(view, grant));
  }

  private rows(where: Prisma.Sql, how: How = {}): Promise<TrackView[]> {
    const { order = Prisma.sql`t.id`, limit = 100_000, plan = Prisma.empty } = how;
    return this.prisma.$queryRaw<TrackView[]>`
      ${plan} SELECT 'track' AS kind, u.id AS "userId", t.id, t."releaseId",
             coalesce(e.said->>'position', t.position) AS position, t."sortOrder",
             coalesce(e.said->>'title', t.title) AS title, ${artist} AS artist,
             ${secondsOfTrack} AS "durationSeconds",
             r.title AS "releaseTitle", r.label, r.labels, r."catalogNumber", r.year, r.country, r.format,
             r.genres, r.styles, r."thumbUrl", i.owned, i.folders, i.places, i."addedAt",
             coalesce(p.rating, i.rating) AS rating, coalesce(p.tags, '{}') AS tags, ${crateIds} AS crates,
             CASE WHEN f."missingSince" IS NULL THEN f.id END AS "audioFileId", v.list AS values, a.facts AS analysis
      FROM "User" u
      CROSS JOIN "Track" t
      JOIN LATERAL (${seenReleases(Prisma.sql`u.id`)}) r ON r.id = t."releaseId"
      LEFT JOIN LATERAL (${saidOfTrack(Prisma.sql`u.id`)}) e ON true
      LEFT JOIN "PersonalTrack" p ON p."trackId" = t.id AND p."userId" = u.id
      LEFT JOIN "TrackAudio" ta ON ta."trackId" = t.id
      LEFT JOIN "AudioFile" f ON f.id = ta."audioFileId"
      CROSS JOIN LATERAL (${ownedCopies}) i
      CROSS JOIN LATERAL (${storedValues}) v
      LEFT JOIN LATERAL (${newestAnalysis}) a ON true
      WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
  }
}

const crateIds = Prisma.sql`ARRAY(
  SELECT k.id FROM "CrateTrack" kt JOIN "Crate" k ON k.id = kt."crateId"
  WHERE kt."trackId" = t.id AND k."userId" = u.id ORDER BY k.id)`;

/** A track that carries its record's own artist follows what the person calls that artist. */
const artist = Prisma.sql`coalesce(
  e.said->>'artist', CASE WHEN t."artistCredit" = r."catalogueArtist" THEN r.artist ELSE t."artistCredit" END)`;

const ownedCopies = Prisma.sql`
  SELECT count(*) > 0 AS owned, coalesce(array_agg(DISTINCT c.folder), '{}') AS folders,
         ${places} AS places, min(c."addedAt") AS "addedAt", max(c.rating) AS rating
  FROM "CollectionItem" c WHERE c."releaseId" = t."releaseId" AND c."userId" = u.id`;

const storedValues = Prisma.sql`
  SELECT coalesce(json_agg(json_build_object(
           'field', w.field, 'source', w.source, 'value', w.value, 'confidence', w.confidence)
           ORDER BY w.source), '[]') AS list
  FROM "TrackValue" w WHERE w."trackId" = t.id AND (w."userId" IS NULL OR w."userId" = u.id)`;

const newestAnalysis = Prisma.sql`
  SELECT json_build_object(
           'featureVersion', n."featureVersion",
           'createdAt', to_char(n."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'bpm', n.bpm,
           'bpmConfidence', n."bpmConfidence", 'keyPitchClass', n."keyPitchClass", 'keyMode', n."keyMode",
           'keyConfidence', n."keyConfidence", 'loudnessLufs', n."loudnessLufs", 'danceability', n.danceability,
           'energy', n.energy, 'energySource', n."energySource", 'waveformKey', n."waveformKey",
           'moods', nullif(n.result->'moods', 'null'), 'flags', n.flags) AS facts
  FROM "Analysis" n WHERE n."trackId" = t.id AND n."audioFileId" = ta."audioFileId"
  ORDER BY n."createdAt" DESC LIMIT 1`;

function inOrder(ids: readonly string[], views: readonly TrackView[]): TrackView[] {
  const byId = new Map(views.map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
