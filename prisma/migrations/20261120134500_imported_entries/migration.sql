-- What an entry of a file turned out to be, so that the same entry is never asked about twice.
CREATE TABLE "ImportedEntry" (
    "userId" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    CONSTRAINT "ImportedEntry_pkey" PRIMARY KEY ("userId", "identity")
);
CREATE INDEX "ImportedEntry_trackId_idx" ON "ImportedEntry"("trackId");

ALTER TABLE "ImportedEntry" ADD CONSTRAINT "ImportedEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportedEntry" ADD CONSTRAINT "ImportedEntry_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ImportBatch" ADD COLUMN "playlists" INTEGER NOT NULL DEFAULT 0;

CREATE UNIQUE INDEX "Playlist_userId_importedFrom_key" ON "Playlist"("userId", "importedFrom");
