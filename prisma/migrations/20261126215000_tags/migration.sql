-- Tags that one person has written into files at once, or is about to; each file with its way back.
CREATE TABLE "TagBatch" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "choice" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TagBatch_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "TagBatch_userId_createdAt_idx" ON "TagBatch"("userId", "createdAt" DESC);

CREATE TABLE "TagWrite" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "trackId" UUID NOT NULL,
    "audioFileId" UUID,
    "label" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "wanted" JSONB NOT NULL DEFAULT '{}',
    "refusedCode" TEXT,
    "refusedMessage" TEXT,
    "changes" JSONB,
    "stage" TEXT NOT NULL DEFAULT 'preview',
    "runId" UUID,
    "beforeHash" TEXT,
    "beforeKey" TEXT,
    "beforeSize" BIGINT,
    "afterHash" TEXT,
    "afterKey" TEXT,
    "undoKey" TEXT,
    "writtenAt" TIMESTAMP(3),
    "undoneAt" TIMESTAMP(3),
    CONSTRAINT "TagWrite_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "TagWrite_batchId_place_key" ON "TagWrite"("batchId", "place");
CREATE INDEX "TagWrite_trackId_idx" ON "TagWrite"("trackId");
CREATE INDEX "TagWrite_audioFileId_idx" ON "TagWrite"("audioFileId");
CREATE INDEX "TagWrite_runId_idx" ON "TagWrite"("runId");
CREATE INDEX "TagWrite_beforeHash_idx" ON "TagWrite"("beforeHash");

ALTER TABLE "TagBatch" ADD CONSTRAINT "TagBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TagWrite" ADD CONSTRAINT "TagWrite_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "TagBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TagWrite" ADD CONSTRAINT "TagWrite_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TagWrite" ADD CONSTRAINT "TagWrite_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES "AudioFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
