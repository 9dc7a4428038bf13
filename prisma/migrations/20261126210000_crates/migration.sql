CREATE TABLE "Crate" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Crate_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Crate_userId_idx" ON "Crate"("userId");
-- `in:"warm up"` must mean one crate, whatever its capitals.
CREATE UNIQUE INDEX "Crate_userId_name_key" ON "Crate"("userId", lower("name"));

CREATE TABLE "CrateTrack" (
    "crateId" UUID NOT NULL,
    "trackId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "CrateTrack_pkey" PRIMARY KEY ("crateId", "trackId")
);
CREATE INDEX "CrateTrack_trackId_idx" ON "CrateTrack"("trackId");

ALTER TABLE "Crate" ADD CONSTRAINT "Crate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CrateTrack" ADD CONSTRAINT "CrateTrack_crateId_fkey" FOREIGN KEY ("crateId") REFERENCES "Crate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CrateTrack" ADD CONSTRAINT "CrateTrack_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
