-- What a shop's catalogue answered about thirty seconds of a track, so that it is asked once.
CREATE TABLE "TrackPreview" (
    "trackId" UUID NOT NULL,
    "provider" TEXT,
    "title" TEXT,
    "artist" TEXT,
    "audioUrl" TEXT,
    "pageUrl" TEXT,
    "distance" DOUBLE PRECISION,
    "checkedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "TrackPreview_pkey" PRIMARY KEY ("trackId")
);

ALTER TABLE "TrackPreview" ADD CONSTRAINT "TrackPreview_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
