-- What a person's own word on a track was, so that edits can be told and taken back.
CREATE TABLE "TrackEditBatch" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "change" JSONB NOT NULL,
    "tracks" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "TrackEditBatch_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "TrackValueChange" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "batchId" UUID,
    "undo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrackValueChange_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "TrackEditBatch_userId_idx" ON "TrackEditBatch"("userId");
CREATE INDEX "TrackValueChange_userId_trackId_createdAt_idx" ON "TrackValueChange"("userId", "trackId", "createdAt");
CREATE INDEX "TrackValueChange_batchId_idx" ON "TrackValueChange"("batchId");
CREATE INDEX "TrackValueChange_trackId_idx" ON "TrackValueChange"("trackId");
ALTER TABLE "TrackEditBatch" ADD CONSTRAINT "TrackEditBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackValueChange" ADD CONSTRAINT "TrackValueChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackValueChange" ADD CONSTRAINT "TrackValueChange_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackValueChange" ADD CONSTRAINT "TrackValueChange_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "TrackEditBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
