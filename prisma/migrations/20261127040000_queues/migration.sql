-- Queues: what is urgent, dead letters that were seen to, kinds that are paused, work by the clock.

ALTER TABLE "Run" ADD COLUMN "urgent" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Run" ADD COLUMN "setAsideAt" TIMESTAMP(3);

-- Rates, failures and waits of the last hours are read by it; an installation may hold a million runs.
CREATE INDEX "Run_finishedAt_idx" ON "Run"("finishedAt");

CREATE TABLE "QueuePause" (
    "kind" TEXT NOT NULL,
    "pausedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QueuePause_pkey" PRIMARY KEY ("kind")
);

CREATE TABLE "Schedule" (
    "name" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "outcome" TEXT,
    "message" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("name")
);
