import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../launcher/paths.mjs';

/** The folders of this repository's packages: "apps/api", … @returns {string[]} */
export function workspaceFolders() {
  const { workspaces } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return workspaces
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .flatMap((room) => readdirSync(inRoot(room)).map((name) => `${room}/${name}`))
    .filter((folder) => existsSync(inRoot(folder, 'package.json')))
    .sort();
}
