/**
 * `node keep-needed.mjs @segue/api`: takes away every installed package that this workspace cannot reach by what packages
 * say that they depend on. npm keeps more: whatever a package could work together with (an optional peer), as long as
 * some other workspace wants it.
 */
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();
const [wanted] = process.argv.slice(2);

const needed = new Set();
visit(find(wanted, root));
for (const folder of [root, ...workspaces()]) removeUnneeded(path.join(folder, 'node_modules'));

function visit(folder) {
  if (folder === undefined || needed.has(folder)) return;
  needed.add(folder);
  const manifest = read(folder);
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  for (const name of [...Object.keys(dependencies), ...peers]) {
    const found = find(name, folder);
    if (found === undefined && !(name in optionalDependencies) && !peers.includes(name))
      throw new Error(`${manifest.name} depends on ${name}, which is not installed`);
    visit(found);
  }
  for (const name of Object.keys(optionalDependencies)) visit(find(name, folder));
}

/** Where Node finds a package that is asked for from `from`. */
function find(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const place = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(place, 'package.json'))) return realpathSync(place);
    if (folder === root || folder === path.dirname(folder)) return undefined;
  }
}

function workspaces() {
  const scope = path.join(root, 'node_modules', wanted.split('/')[0]);
  return readdirSync(scope).map((name) => realpathSync(path.join(scope, name)));
}

function removeUnneeded(modules) {
  for (const place of packagesIn(modules)) {
    const real = realpathSync(place);
    if (!needed.has(real)) rmSync(place, { recursive: true, force: true });
    else removeUnneeded(path.join(real, 'node_modules'));
  }
}

function packagesIn(modules) {
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .map((name) => path.join(modules, name))
    .flatMap((place) =>
      path.basename(place).startsWith('@')
        ? readdirSync(place).map((name) => path.join(place, name))
        : [place],
    );
}

function read(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
