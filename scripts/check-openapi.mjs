/**
 * `npm run check:openapi`: the OpenAPI document that the api serves is a valid one, by two linters, since each misses
 * what the other finds. Reads what is built: `npm run build` first.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApiDocument } from '../apps/api/dist/features/system/openapi/index.js';
import { binFolder } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { show } from './launcher/shell.mjs';

/** Redocly would ask the internet for news and send statistics. */
const offline = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' };

await runMain(async () => {
  const document = openApiDocument('0.0.0');
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  if (!valid)
    throw new Refusal(`The OpenAPI document does not fit its schema:\n${JSON.stringify(errors, null, 2)}`);
  await lint(document);
  console.log(`The OpenAPI document is valid: ${Object.keys(document.paths).length} paths.`);
  return 0;
});

/** Without the rule of a 4xx for everything: some routes take nothing and refuse nobody. */
async function lint(document) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'segue-openapi-'));
  try {
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(document, null, 2));
    const redocly = path.join(binFolder, 'redocly');
    const code = await show(
      redocly,
      ['lint', '--extends=recommended', '--skip-rule=operation-4xx-response', file],
      {
        cwd: folder,
        env: offline,
      },
    );
    if (code !== 0) throw new Refusal('The OpenAPI document has errors, see above.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
