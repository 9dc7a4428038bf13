const own = '@segue/';
const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/**
 * A package.json, or one entry of the lock, with another version of itself and of the packages of this repository that
 * it stands on. Everything else stays as it is.
 */
export function withVersion(manifest, version) {
  const changed = { ...manifest, version };
  for (const kind of kinds) {
    if (manifest[kind] === undefined) continue;
    const entries = Object.entries(manifest[kind]);
    changed[kind] = Object.fromEntries(
      entries.map(([name, wanted]) => [name, name.startsWith(own) ? version : wanted]),
    );
  }
  return changed;
}

/**
 * The package-lock.json with another version of the packages of this repository.
 * @param {string[]} folders those of the workspaces: "apps/api"
 */
export function lockWithVersion(lock, folders, version) {
  const ours = ['', ...folders].filter((folder) => lock.packages[folder] !== undefined);
  const changed = ours.map((folder) => [folder, withVersion(lock.packages[folder], version)]);
  return { ...lock, version, packages: { ...lock.packages, ...Object.fromEntries(changed) } };
}
