-- The same entry of the same file is asked about once, however often the file comes.
ALTER TABLE "ImportReview" ADD COLUMN "identity" TEXT NOT NULL DEFAULT '';
CREATE INDEX "ImportReview_userId_identity_idx" ON "ImportReview"("userId", "identity");
