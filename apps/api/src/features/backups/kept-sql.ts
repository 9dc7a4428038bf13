import { literal } from '../../database/dump/index.js';

/** What outlives a restore: the run that does it, and the sessions of who asked, so that they can see how it ends. */
export interface Kept {
  readonly runId: string;
  readonly userId: string | null;
}

/**
 * The audit log outlives every restore, with the entry of that one: nobody gets rid of what they did by bringing back a
 * time before it. An empty database has no log yet.
 */
export const keepLogSql = `
CREATE TEMP TABLE kept_entry (row jsonb) ON COMMIT DROP;
DO $keep$ BEGIN
  IF to_regclass('public."AuditEntry"') IS NOT NULL THEN
    INSERT INTO kept_entry SELECT to_jsonb(e) FROM public."AuditEntry" e;
  END IF;
END $keep$;
`;

/** An entry that the backup has as begun may have ended since. */
export const putBackLogSql = `
INSERT INTO "AuditEntry"
  SELECT (jsonb_populate_record(NULL::"AuditEntry", row)).* FROM kept_entry
  ON CONFLICT (id) DO UPDATE SET outcome = EXCLUDED.outcome
  WHERE "AuditEntry".outcome = 'begun' AND EXCLUDED.outcome <> 'begun';
`;

/** Before the tables go: as JSON, so that it fits an older schema and a newer one. */
export const keepSql = ({ runId, userId }: Kept): string => `
CREATE TEMP TABLE kept_run ON COMMIT DROP AS SELECT to_jsonb(r) AS row FROM "Run" r WHERE id = ${literal(runId)}::uuid;
CREATE TEMP TABLE kept_session ON COMMIT DROP AS
  SELECT to_jsonb(s) AS row FROM "Session" s WHERE "userId" = ${literal(userId ?? '')};
`;

/**
 * Behind the tables of the backup. What was under way when it was made is not any more; who asked for the restore stays
 * signed in if they are in the backup, everybody else signs in again.
 */
export const afterSql = `
UPDATE "Run" SET status = 'cancelled', "finishedAt" = now(), "errorMessage" = 'It was under way when the backup was made.'
  WHERE status IN ('queued', 'running');
`;

export const putBackSql = `
INSERT INTO "Run"
  SELECT (jsonb_populate_record(NULL::"Run", row || jsonb_build_object('requestedById', u.id))).*
  FROM kept_run LEFT JOIN "User" u ON u.id = row->>'requestedById'
  ON CONFLICT (id) DO NOTHING;
INSERT INTO "Session"
  SELECT (jsonb_populate_record(NULL::"Session", row)).* FROM kept_session
  WHERE row->>'userId' IN (SELECT id FROM "User");
`;
