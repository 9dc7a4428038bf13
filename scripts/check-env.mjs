/**
 * `npm run check:env`: `.env.example` says what the env.ts files say; with `-- --write` it is made to.
 * Reads what is built: `npm run build` first.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatExample } from './env-example/format.mjs';
import { allVariables } from './env-example/variables.mjs';
import { inRoot } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';

const file = inRoot('.env.example');

await runMain(async () => {
  const wanted = formatExample(await allVariables());
  if (process.argv.includes('--write')) writeFileSync(file, wanted);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (written !== wanted) {
    throw new Refusal(
      '.env.example does not say what the env.ts files say. Run: npm run check:env -- --write',
    );
  }
  console.log(`.env.example has all ${wanted.match(/^#[A-Z_0-9]+=/gm).length} variables.`);
  return 0;
});
