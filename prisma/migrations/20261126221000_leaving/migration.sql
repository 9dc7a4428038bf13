ALTER TABLE "Playlist" ADD COLUMN "startMinute" INTEGER;

-- A state that a playlist was in. No foreign key to the playlist: deleting it can be undone for a while.
CREATE TABLE "PlaylistVersion" (
    "playlistId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startMinute" INTEGER,
    "items" JSONB NOT NULL,
    "deleted" JSONB,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlaylistVersion_pkey" PRIMARY KEY ("playlistId", "number")
);
CREATE INDEX "PlaylistVersion_userId_idx" ON "PlaylistVersion"("userId");
ALTER TABLE "PlaylistVersion" ADD CONSTRAINT "PlaylistVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "PlaylistLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "playlistId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "audio" BOOLEAN NOT NULL DEFAULT false,
    "opened" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "PlaylistLink_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PlaylistLink_tokenHash_key" ON "PlaylistLink"("tokenHash");
CREATE INDEX "PlaylistLink_playlistId_idx" ON "PlaylistLink"("playlistId");
CREATE INDEX "PlaylistLink_userId_idx" ON "PlaylistLink"("userId");
ALTER TABLE "PlaylistLink" ADD CONSTRAINT "PlaylistLink_playlistId_fkey" FOREIGN KEY ("playlistId") REFERENCES "Playlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlaylistLink" ADD CONSTRAINT "PlaylistLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
