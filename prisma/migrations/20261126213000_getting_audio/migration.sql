-- Getting audio: cookies of services, what was found and waits for a word, folders read in place.

CREATE TABLE "CookieJar" (
  "userId" TEXT NOT NULL REFERENCES "User"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  service TEXT NOT NULL,
  "storageKey" TEXT NOT NULL,
  domains TEXT[],
  count INTEGER NOT NULL,
  "expiresAt" TIMESTAMP(3),
  "updatedAt" TIMESTAMP(3) NOT NULL,
  PRIMARY KEY ("userId", service)
);

CREATE TABLE "AudioFinding" (
  id UUID PRIMARY KEY,
  "userId" TEXT NOT NULL REFERENCES "User"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  "trackId" UUID NOT NULL REFERENCES "Track"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  "runId" UUID NOT NULL,
  state TEXT NOT NULL DEFAULT 'open',
  candidates JSONB NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "decidedAt" TIMESTAMP(3)
);
CREATE UNIQUE INDEX "AudioFinding_userId_trackId_key" ON "AudioFinding" ("userId", "trackId");
CREATE INDEX "AudioFinding_trackId_idx" ON "AudioFinding" ("trackId");

CREATE TABLE "MusicFolder" (
  id UUID PRIMARY KEY,
  "userId" TEXT NOT NULL REFERENCES "User"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  path TEXT NOT NULL,
  watch BOOLEAN NOT NULL DEFAULT false,
  "lastScanAt" TIMESTAMP(3),
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX "MusicFolder_userId_path_key" ON "MusicFolder" ("userId", path);

ALTER TABLE "AudioFile"
  ADD COLUMN "folderId" UUID REFERENCES "MusicFolder"(id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "sourceModifiedAt" TIMESTAMP(3),
  ADD COLUMN "missingSince" TIMESTAMP(3);
CREATE INDEX "AudioFile_folderId_idx" ON "AudioFile" ("folderId");
