-- The collection: kept in step with Discogs, edited by its owner, shared with friends.

ALTER TABLE "Artist"
    ADD COLUMN "variations" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "aliases" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "groups" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "members" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "imageUrl" TEXT,
    ADD COLUMN "fetchedAt" TIMESTAMP(3);

ALTER TABLE "Release" ADD COLUMN "addedById" TEXT;
CREATE INDEX "Release_addedById_idx" ON "Release"("addedById");

ALTER TABLE "CollectionItem"
    ADD COLUMN "discogsValues" JSONB NOT NULL DEFAULT '{}',
    ADD COLUMN "goneSince" TIMESTAMP(3),
    ADD COLUMN "shelf" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "box" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "slot" TEXT NOT NULL DEFAULT '';
CREATE INDEX "CollectionItem_userId_discogsInstance_idx" ON "CollectionItem"("userId", "discogsInstance");

CREATE TABLE "WantlistItem" (
    "userId" TEXT NOT NULL,
    "releaseId" UUID NOT NULL,
    "rating" INTEGER,
    "notes" TEXT NOT NULL DEFAULT '',
    "addedAt" TIMESTAMP(3) NOT NULL,
    "goneSince" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "WantlistItem_pkey" PRIMARY KEY ("userId", "releaseId")
);
CREATE INDEX "WantlistItem_releaseId_idx" ON "WantlistItem"("releaseId");

CREATE TABLE "ReleaseEdit" (
    "userId" TEXT NOT NULL,
    "releaseId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "ReleaseEdit_pkey" PRIMARY KEY ("userId", "releaseId", "field")
);
CREATE INDEX "ReleaseEdit_releaseId_idx" ON "ReleaseEdit"("releaseId");

CREATE TABLE "TrackEdit" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "TrackEdit_pkey" PRIMARY KEY ("userId", "trackId", "field")
);
CREATE INDEX "TrackEdit_trackId_idx" ON "TrackEdit"("trackId");

CREATE TABLE "TrackCues" (
    "userId" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "grid" JSONB NOT NULL,
    "cues" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "TrackCues_pkey" PRIMARY KEY ("userId", "trackId", "source")
);
CREATE INDEX "TrackCues_trackId_idx" ON "TrackCues"("trackId");

CREATE TABLE "Spin" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "releaseId" UUID NOT NULL,
    "trackId" UUID,
    "side" TEXT NOT NULL DEFAULT '',
    "session" TEXT NOT NULL DEFAULT '',
    "playedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Spin_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Spin_userId_playedAt_idx" ON "Spin"("userId", "playedAt" DESC);
CREATE INDEX "Spin_releaseId_idx" ON "Spin"("releaseId");
CREATE INDEX "Spin_trackId_idx" ON "Spin"("trackId");

CREATE TABLE "DiscogsAccount" (
    "userId" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "secret" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'ok',
    "stateMessage" TEXT NOT NULL DEFAULT '',
    "checkedAt" TIMESTAMP(3) NOT NULL,
    "folders" JSONB NOT NULL DEFAULT '[]',
    "fields" JSONB NOT NULL DEFAULT '[]',
    "value" JSONB,
    "askedAt" JSONB NOT NULL DEFAULT '{}',
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "scheduleHours" INTEGER,
    "pushBack" BOOLEAN NOT NULL DEFAULT false,
    "wantlist" BOOLEAN NOT NULL DEFAULT true,
    "lastSyncAt" TIMESTAMP(3),
    CONSTRAINT "DiscogsAccount_pkey" PRIMARY KEY ("userId")
);

CREATE TABLE "SyncPage" (
    "importId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "instances" BIGINT[],
    CONSTRAINT "SyncPage_pkey" PRIMARY KEY ("importId", "part", "page")
);

CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "usedById" TEXT,
    "revokedAt" TIMESTAMP(3),
    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");
CREATE INDEX "Invitation_createdById_idx" ON "Invitation"("createdById");

CREATE TABLE "Friendship" (
    "id" UUID NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMP(3),
    CONSTRAINT "Friendship_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Friendship_askedById_idx" ON "Friendship"("askedById");
CREATE INDEX "Friendship_askedId_idx" ON "Friendship"("askedId");
-- Two people are friends once, whoever asked, also when both ask at the same moment.
CREATE UNIQUE INDEX "Friendship_pair_key" ON "Friendship"(LEAST("askedById", "askedId"), GREATEST("askedById", "askedId"));
ALTER TABLE "Friendship" ADD CONSTRAINT "Friendship_not_oneself" CHECK ("askedById" <> "askedId");

CREATE TABLE "Share" (
    "ownerId" TEXT NOT NULL,
    "viewerId" TEXT NOT NULL,
    "collection" BOOLEAN NOT NULL DEFAULT true,
    "ratings" BOOLEAN NOT NULL DEFAULT false,
    "playlists" BOOLEAN NOT NULL DEFAULT false,
    "audio" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Share_pkey" PRIMARY KEY ("ownerId", "viewerId")
);
CREATE INDEX "Share_viewerId_idx" ON "Share"("viewerId");

CREATE TABLE "Follow" (
    "userId" TEXT NOT NULL,
    "followedId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Follow_pkey" PRIMARY KEY ("userId", "followedId")
);
CREATE INDEX "Follow_followedId_idx" ON "Follow"("followedId");

ALTER TABLE "Playlist" ADD COLUMN "importedFrom" TEXT;

ALTER TABLE "ImportBatch"
    ADD COLUMN "gone" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "unsure" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "fileKey" TEXT,
    ADD COLUMN "mapping" JSONB,
    ADD COLUMN "dryRun" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "ImportChange" ALTER COLUMN "itemId" DROP NOT NULL;
ALTER TABLE "ImportChange" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'changed';

CREATE TABLE "ImportReview" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "entry" JSONB NOT NULL,
    "candidates" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMP(3),
    CONSTRAINT "ImportReview_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ImportReview_importId_line_key" ON "ImportReview"("importId", "line");
CREATE INDEX "ImportReview_userId_state_idx" ON "ImportReview"("userId", "state");

-- Foreign keys

ALTER TABLE "WantlistItem" ADD CONSTRAINT "WantlistItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "WantlistItem" ADD CONSTRAINT "WantlistItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseEdit" ADD CONSTRAINT "ReleaseEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReleaseEdit" ADD CONSTRAINT "ReleaseEdit_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackEdit" ADD CONSTRAINT "TrackEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackEdit" ADD CONSTRAINT "TrackEdit_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackCues" ADD CONSTRAINT "TrackCues_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TrackCues" ADD CONSTRAINT "TrackCues_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Spin" ADD CONSTRAINT "Spin_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Spin" ADD CONSTRAINT "Spin_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Spin" ADD CONSTRAINT "Spin_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DiscogsAccount" ADD CONSTRAINT "DiscogsAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SyncPage" ADD CONSTRAINT "SyncPage_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Friendship" ADD CONSTRAINT "Friendship_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Friendship" ADD CONSTRAINT "Friendship_askedId_fkey" FOREIGN KEY ("askedId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Share" ADD CONSTRAINT "Share_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Share" ADD CONSTRAINT "Share_viewerId_fkey" FOREIGN KEY ("viewerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_followedId_fkey" FOREIGN KEY ("followedId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportReview" ADD CONSTRAINT "ImportReview_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportReview" ADD CONSTRAINT "ImportReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
