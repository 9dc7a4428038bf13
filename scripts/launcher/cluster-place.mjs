import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asAccount } from './account.mjs';
import { Refusal } from './refusal.mjs';
import { capture } from './shell.mjs';
import { writeWhole } from './whole-file.mjs';

/** Where clusters go that cannot lie in their clone: outside of everybody's home. */
const elsewhere = '/var/lib/segue';

const insideOf = (home) => path.join(home, 'cluster');
const pointerOf = (home) => path.join(home, 'where.txt');
const ownerOf = (place) => path.join(path.dirname(place), 'owner.txt');

/** Whether a folder holds a Postgres cluster. */
export const isCluster = (folder) => existsSync(path.join(folder, 'PG_VERSION'));

/**
 * Where the cluster of a clone lies already. A place once chosen is kept: an empty library in place of one that
 * cannot be found would look like a loss.
 * @param {string} home the clone's `./data/db`
 * @returns {string | undefined} undefined when there is none yet
 */
export function existingPlace(home) {
  if (isCluster(insideOf(home))) return insideOf(home);
  if (!existsSync(pointerOf(home))) return undefined;
  const place = readFileSync(pointerOf(home), 'utf8').trim();
  if (!isCluster(place)) {
    throw new Refusal(
      `The database of this clone should lie in ${place}, and does not. Put it back; or, to begin with an empty library, remove ${pointerOf(home)}.`,
    );
  }
  claim(place, home);
  return place;
}

/**
 * Where a new cluster goes: `./data/db/cluster`, or, when Postgres has to run as a user who cannot enter the clone
 * (because it lies in root's home, for one), a folder of /var/lib/segue.
 * @param {string} home an existing folder
 * @param {object} account who runs Postgres
 */
export async function newPlace(home, account) {
  if (await canEnter(home, account)) return insideOf(home);
  return path.join(elsewhere, randomBytes(6).toString('hex'), 'cluster');
}

/** Whether the user who runs Postgres may go into a folder. */
export async function canEnter(folder, account) {
  return (await capture('test', ['-x', folder], { cwd: '/', ...asAccount(account) })).code === 0;
}

/** Leaves a note in the clone when its cluster lies elsewhere, and one beside the cluster that says whose it is. */
export function rememberPlace(home, place) {
  if (place === insideOf(home)) return;
  writeWhole(ownerOf(place), `${home}\n`);
  writeWhole(pointerOf(home), `${place}\n`);
}

/** A clone that was moved keeps its cluster; one that was copied must not share it with the original. */
function claim(place, home) {
  const owner = existsSync(ownerOf(place)) ? readFileSync(ownerOf(place), 'utf8').trim() : home;
  if (owner === home) return;
  if (existsSync(pointerOf(owner))) {
    throw new Refusal(
      `The database in ${place} belongs to the clone whose data is in ${owner}; this one is a copy. To begin with an empty library here, remove ${pointerOf(home)}.`,
    );
  }
  writeWhole(ownerOf(place), `${home}\n`);
}
