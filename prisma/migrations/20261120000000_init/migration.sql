-- The first tables. Append-only: a later change is a new migration, never an edit of this one.
-- `npm run check:schema` proves that this SQL and prisma/schema.prisma say the same.

-- Making "vector" takes a superuser where it is not marked as trusted; the launcher and the compose file make it beforehand.
CREATE EXTENSION IF NOT EXISTS vector;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "banReason" TEXT,
    "banExpires" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

CREATE TABLE "Apikey" (
    "id" TEXT NOT NULL,
    "configId" TEXT NOT NULL DEFAULT 'default',
    "name" TEXT,
    "start" TEXT,
    "prefix" TEXT,
    "key" TEXT NOT NULL,
    "referenceId" TEXT NOT NULL,
    "refillInterval" INTEGER,
    "refillAmount" INTEGER,
    "lastRefillAt" TIMESTAMP(3),
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "rateLimitEnabled" BOOLEAN NOT NULL DEFAULT false,
    "rateLimitTimeWindow" INTEGER,
    "rateLimitMax" INTEGER,
    "requestCount" INTEGER NOT NULL DEFAULT 0,
    "remaining" INTEGER,
    "lastRequest" TIMESTAMP(3),
    "expiresAt" TIMESTAMP(3),
    "permissions" TEXT,
    "metadata" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Apikey_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Apikey_key_idx" ON "Apikey"("key");
CREATE INDEX "Apikey_referenceId_idx" ON "Apikey"("referenceId");

CREATE TABLE "Artist" (
    "id" UUID NOT NULL,
    "discogsId" INTEGER,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Artist_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Artist_discogsId_key" ON "Artist"("discogsId");
CREATE INDEX "Artist_name_idx" ON "Artist"("name");

CREATE TABLE "Label" (
    "id" UUID NOT NULL,
    "discogsId" INTEGER,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Label_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Label_discogsId_key" ON "Label"("discogsId");
CREATE INDEX "Label_name_idx" ON "Label"("name");

CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "discogsId" INTEGER,
    "masterId" INTEGER,
    "title" TEXT NOT NULL,
    "artistCredit" TEXT NOT NULL,
    "year" INTEGER,
    "country" TEXT,
    "labelText" TEXT NOT NULL DEFAULT '',
    "catalogNumber" TEXT NOT NULL DEFAULT '',
    "formatText" TEXT NOT NULL DEFAULT '',
    "genres" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "styles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "thumbUrl" TEXT,
    "coverUrl" TEXT,
    "details" TEXT NOT NULL DEFAULT 'listed',
    "detailsFetchedAt" TIMESTAMP(3),
    "detailsEtag" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Release_discogsId_key" ON "Release"("discogsId");
CREATE INDEX "Release_details_idx" ON "Release"("details");

CREATE TABLE "ReleaseArtist" (
    "releaseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "artistId" UUID NOT NULL,
    "anv" TEXT,
    "join" TEXT,
    CONSTRAINT "ReleaseArtist_pkey" PRIMARY KEY ("releaseId", "position")
);
CREATE INDEX "ReleaseArtist_artistId_idx" ON "ReleaseArtist"("artistId");

CREATE TABLE "ReleaseLabel" (
    "releaseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "labelId" UUID NOT NULL,
    "catalogNumber" TEXT,
    CONSTRAINT "ReleaseLabel_pkey" PRIMARY KEY ("releaseId", "position")
);
CREATE INDEX "ReleaseLabel_labelId_idx" ON "ReleaseLabel"("labelId");

CREATE TABLE "ReleaseFormat" (
    "releaseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT,
    "descriptions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    CONSTRAINT "ReleaseFormat_pkey" PRIMARY KEY ("releaseId", "position")
);

CREATE TABLE "Identifier" (
    "releaseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "description" TEXT,
    CONSTRAINT "Identifier_pkey" PRIMARY KEY ("releaseId", "position")
);
CREATE INDEX "Identifier_type_value_idx" ON "Identifier"("type", "value");

CREATE TABLE "Track" (
    "id" UUID NOT NULL,
    "releaseId" UUID,
    "position" TEXT NOT NULL DEFAULT '',
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "artistCredit" TEXT NOT NULL,
    "durationSeconds" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Track_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Track_releaseId_sortOrder_key" ON "Track"("releaseId", "sortOrder");

CREATE TABLE "TrackArtist" (
    "trackId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "artistId" UUID NOT NULL,
    "anv" TEXT,
    "join" TEXT,
    "role" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "TrackArtist_pkey" PRIMARY KEY ("trackId", "position")
);
CREATE INDEX "TrackArtist_artistId_idx" ON "TrackArtist"("artistId");

CREATE TABLE "GenreAssertion" (
    "id" UUID NOT NULL,
    "releaseId" UUID,
    "trackId" UUID,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "GenreAssertion_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "GenreAssertion_releaseId_idx" ON "GenreAssertion"("releaseId");
CREATE INDEX "GenreAssertion_trackId_idx" ON "GenreAssertion"("trackId");

CREATE TABLE "ExternalLink" (
    "id" UUID NOT NULL,
    "releaseId" UUID,
    "trackId" UUID,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "durationSeconds" INTEGER,
    "source" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ExternalLink_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ExternalLink_releaseId_url_key" ON "ExternalLink"("releaseId", "url");
CREATE INDEX "ExternalLink_trackId_idx" ON "ExternalLink"("trackId");

CREATE TABLE "CollectionItem" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "releaseId" UUID NOT NULL,
    "copy" INTEGER NOT NULL DEFAULT 1,
    "discogsInstance" BIGINT,
    "folder" TEXT NOT NULL DEFAULT 'Uncategorized',
    "mediaCondition" TEXT NOT NULL DEFAULT '',
    "sleeveCondition" TEXT NOT NULL DEFAULT '',
    "rating" INTEGER,
    "notes" TEXT NOT NULL DEFAULT '',
    "customFields" JSONB NOT NULL DEFAULT '{}',
    "addedAt" TIMESTAMP(3) NOT NULL,
    "ownerEdited" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "CollectionItem_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CollectionItem_userId_releaseId_copy_key" ON "CollectionItem"("userId", "releaseId", "copy");
CREATE INDEX "CollectionItem_releaseId_idx" ON "CollectionItem"("releaseId");

CREATE TABLE "PersonalTrack" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "rating" INTEGER,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "notes" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "PersonalTrack_pkey" PRIMARY KEY ("userId", "trackId")
);
CREATE INDEX "PersonalTrack_trackId_idx" ON "PersonalTrack"("trackId");

CREATE TABLE "TrackValue" (
    "id" UUID NOT NULL,
    "trackId" UUID NOT NULL,
    "userId" TEXT,
    "field" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "confidence" DOUBLE PRECISION,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TrackValue_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "TrackValue_trackId_field_source_userId_key" ON "TrackValue"("trackId", "field", "source", "userId") NULLS NOT DISTINCT;
CREATE INDEX "TrackValue_userId_idx" ON "TrackValue"("userId");

CREATE TABLE "AudioFile" (
    "id" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "sizeBytes" BIGINT NOT NULL,
    "durationSeconds" DOUBLE PRECISION,
    "codec" TEXT,
    "bitrate" INTEGER,
    "sampleRate" INTEGER,
    "channels" INTEGER,
    "tags" JSONB NOT NULL DEFAULT '{}',
    "source" TEXT NOT NULL,
    "sourcePath" TEXT,
    "addedById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AudioFile_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "AudioFile_contentHash_key" ON "AudioFile"("contentHash");

CREATE TABLE "TrackAudio" (
    "trackId" UUID NOT NULL,
    "audioFileId" UUID NOT NULL,
    "matchedBy" TEXT NOT NULL,
    "distance" DOUBLE PRECISION,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TrackAudio_pkey" PRIMARY KEY ("trackId")
);
CREATE INDEX "TrackAudio_audioFileId_idx" ON "TrackAudio"("audioFileId");

CREATE TABLE "AudioReview" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "audioFileId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "candidates" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMP(3),
    CONSTRAINT "AudioReview_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "AudioReview_userId_audioFileId_key" ON "AudioReview"("userId", "audioFileId");
CREATE INDEX "AudioReview_state_idx" ON "AudioReview"("state");

CREATE TABLE "Analysis" (
    "id" UUID NOT NULL,
    "trackId" UUID NOT NULL,
    "audioFileId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "featureVersion" TEXT NOT NULL,
    "bpm" DOUBLE PRECISION,
    "bpmConfidence" DOUBLE PRECISION,
    "keyPitchClass" INTEGER,
    "keyMode" TEXT,
    "keyConfidence" DOUBLE PRECISION,
    "loudnessLufs" DOUBLE PRECISION,
    "danceability" DOUBLE PRECISION,
    "energy" DOUBLE PRECISION,
    "energySource" TEXT,
    "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "waveformKey" TEXT,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Analysis_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Analysis_runId_key" ON "Analysis"("runId");
CREATE UNIQUE INDEX "Analysis_trackId_audioFileId_featureVersion_key" ON "Analysis"("trackId", "audioFileId", "featureVersion");

CREATE TABLE "Embedding" (
    "id" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "dimensions" INTEGER NOT NULL,
    "vector" vector NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Embedding_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Embedding_subjectKind_subjectId_model_key" ON "Embedding"("subjectKind", "subjectId", "model");

CREATE TABLE "Generation" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "runId" UUID,
    "request" JSONB NOT NULL,
    "seed" INTEGER NOT NULL,
    "poolSize" INTEGER NOT NULL,
    "history" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Generation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Generation_runId_key" ON "Generation"("runId");

CREATE TABLE "Playlist" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "generationId" UUID,
    "score" DOUBLE PRECISION,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Playlist_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Playlist_userId_idx" ON "Playlist"("userId");

CREATE TABLE "PlaylistItem" (
    "playlistId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "trackId" UUID NOT NULL,
    "seed" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "PlaylistItem_pkey" PRIMARY KEY ("playlistId", "position")
);
CREATE INDEX "PlaylistItem_trackId_idx" ON "PlaylistItem"("trackId");

CREATE TABLE "Run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectKind" TEXT,
    "subjectId" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'queued',
    "progressDone" INTEGER NOT NULL DEFAULT 0,
    "progressTotal" INTEGER,
    "progressMessage" TEXT NOT NULL DEFAULT '',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "payload" JSONB NOT NULL,
    "result" JSONB,
    "dedupeKey" TEXT,
    "requestedById" TEXT,
    "requestId" TEXT,
    "cancelRequestedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    CONSTRAINT "Run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Run_requestedById_createdAt_idx" ON "Run"("requestedById", "createdAt" DESC);
CREATE INDEX "Run_status_idx" ON "Run"("status");

CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "runId" UUID,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "lastLine" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ImportBatch_runId_key" ON "ImportBatch"("runId");

CREATE TABLE "ImportProblem" (
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL DEFAULT '',
    "message" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("importId", "line")
);

CREATE TABLE "ImportChange" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CONSTRAINT "ImportChange_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ImportChange_importId_idx" ON "ImportChange"("importId");

CREATE TABLE "Setting" (
    "id" UUID NOT NULL,
    "userId" TEXT,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Setting_userId_key_key" ON "Setting"("userId", "key") NULLS NOT DISTINCT;

-- What the schema language cannot say

-- An installation has one owner, however many first sign-ups arrive at once.
CREATE UNIQUE INDEX "User_one_owner_key" ON "User"("role") WHERE "role" = 'owner';
-- The same work is not queued twice while it is live.
CREATE UNIQUE INDEX "Run_live_dedupeKey_key" ON "Run"("dedupeKey") WHERE "status" IN ('queued', 'running');

-- Foreign keys, last, so that the order of the tables does not matter

ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseArtist" ADD CONSTRAINT "ReleaseArtist_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseArtist" ADD CONSTRAINT "ReleaseArtist_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseLabel" ADD CONSTRAINT "ReleaseLabel_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseLabel" ADD CONSTRAINT "ReleaseLabel_labelId_fkey" FOREIGN KEY ("labelId") REFERENCES "Label"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseFormat" ADD CONSTRAINT "ReleaseFormat_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Identifier" ADD CONSTRAINT "Identifier_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Track" ADD CONSTRAINT "Track_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackArtist" ADD CONSTRAINT "TrackArtist_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackArtist" ADD CONSTRAINT "TrackArtist_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES "Artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GenreAssertion" ADD CONSTRAINT "GenreAssertion_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GenreAssertion" ADD CONSTRAINT "GenreAssertion_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ExternalLink" ADD CONSTRAINT "ExternalLink_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ExternalLink" ADD CONSTRAINT "ExternalLink_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PersonalTrack" ADD CONSTRAINT "PersonalTrack_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PersonalTrack" ADD CONSTRAINT "PersonalTrack_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackValue" ADD CONSTRAINT "TrackValue_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackValue" ADD CONSTRAINT "TrackValue_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackAudio" ADD CONSTRAINT "TrackAudio_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackAudio" ADD CONSTRAINT "TrackAudio_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES "AudioFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AudioReview" ADD CONSTRAINT "AudioReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AudioReview" ADD CONSTRAINT "AudioReview_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES "AudioFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Analysis" ADD CONSTRAINT "Analysis_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Analysis" ADD CONSTRAINT "Analysis_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES "AudioFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Generation" ADD CONSTRAINT "Generation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Playlist" ADD CONSTRAINT "Playlist_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Playlist" ADD CONSTRAINT "Playlist_generationId_fkey" FOREIGN KEY ("generationId") REFERENCES "Generation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "PlaylistItem" ADD CONSTRAINT "PlaylistItem_playlistId_fkey" FOREIGN KEY ("playlistId") REFERENCES "Playlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlaylistItem" ADD CONSTRAINT "PlaylistItem_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Run" ADD CONSTRAINT "Run_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportChange" ADD CONSTRAINT "ImportChange_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
