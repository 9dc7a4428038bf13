-- Whether a backup is made every night was said twice: in the settings of backups, and by the switch of its schedule.
-- It is the schedule's now, off where either said so.
INSERT INTO "Schedule" ("name", "enabled")
    SELECT 'daily-backup', false FROM "Setting"
    WHERE "userId" IS NULL AND "key" = 'backups' AND "value"->>'daily' = 'false'
    ON CONFLICT ("name") DO UPDATE SET "enabled" = false;
UPDATE "Setting" SET "value" = "value" - 'daily' WHERE "userId" IS NULL AND "key" = 'backups';
