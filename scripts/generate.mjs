/** Makes the typed database client from prisma/schema.prisma, when that changed. */
import { databaseClient } from './launcher/build-steps.mjs';
import { runBuildStep } from './launcher/build-step.mjs';
import { runMain } from './launcher/refusal.mjs';

await runMain(() => runBuildStep(databaseClient()));
