import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from './launcher/paths.mjs';
import { workspaceFolders } from './release/workspace-folders.mjs';

const dockerfile = readFileSync(inRoot('docker/Dockerfile'), 'utf8');
const prod = readFileSync(inRoot('docker-compose.prod.yml'), 'utf8');
const local = readFileSync(inRoot('docker-compose.yml'), 'utf8');

describe('the Dockerfile', () => {
  it('is told of every package before it installs them', () => {
    const missing = workspaceFolders().filter(
      (folder) => !dockerfile.includes(`COPY ${folder}/package.json ${folder}/`),
    );
    expect(missing).toEqual([]);
  });

  it('has a target for every image that the compose files name', () => {
    const images = [...prod.matchAll(/segue-dj\/segue-([\w-]+):/g)].map(([, name]) => name);
    expect(images).toEqual(['web', 'api', 'analysis', 'download-worker', 'ga']);
    for (const name of images) {
      expect(dockerfile).toMatch(new RegExp(`^FROM \\w+ AS ${name}$`, 'm'));
      expect(local).toContain(`image: segue-${name}:local`);
    }
  });
});

describe('the compose file of published images', () => {
  it('has no secret of its own, and none that may be empty where it opens something', () => {
    const given = [...prod.matchAll(/^\s+(\w*(?:PASSWORD|SECRET|_KEY)\w*): (.+)$/gm)];
    expect(given.length).toBeGreaterThan(4);
    for (const [, name, value] of given)
      expect(`${name}: ${value}`).toMatch(/: (\$\{\w+:[?-]|\/run\/secrets\/)/);
    expect(prod).toMatch(/POSTGRES_PASSWORD: \$\{POSTGRES_PASSWORD:\?/);
  });

  it('limits the memory of everything that it runs', () => {
    expect(prod.match(/^ {4}mem_limit:/gm)).toHaveLength(prod.match(/^ {4}image:/gm).length);
  });
});
