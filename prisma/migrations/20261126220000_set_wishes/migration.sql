-- Pairs of tracks that a person has rated, and operations on a playlist whose answers are proposals.
ALTER TABLE "Generation" ADD COLUMN "operation" JSONB;
CREATE TABLE "RatedPair" (
    "userId" TEXT NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "ratedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "RatedPair_pkey" PRIMARY KEY ("userId", "fromId", "toId")
);
CREATE INDEX "RatedPair_fromId_idx" ON "RatedPair"("fromId");
CREATE INDEX "RatedPair_toId_idx" ON "RatedPair"("toId");
ALTER TABLE "RatedPair" ADD CONSTRAINT "RatedPair_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RatedPair" ADD CONSTRAINT "RatedPair_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RatedPair" ADD CONSTRAINT "RatedPair_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Track"("id") ON DELETE CASCADE ON UPDATE CASCADE;
