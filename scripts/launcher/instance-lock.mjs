import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identityOf, isRunning } from './process-identity.mjs';

/**
 * Takes the right to be the only instance of a clone. The lock names its process, so one that a killed process left
 * behind is seen to be stale, even when another process has got its number since.
 * @param {string} file
 * @param {Record<string, unknown>} [note] what a second instance may be told about this one
 * @returns {{ holder: Record<string, unknown> } | { release: () => void }} `holder` is the note of the instance that runs
 */
export function takeLock(file, note = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const identity = identityOf(process.pid);
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ ...note, identity, pid: process.pid }));
  try {
    for (;;) {
      if (linked(mine, file)) return { release: () => release(file, identity) };
      const found = read(file);
      if (found === undefined) continue;
      if (isRunning(found.identity)) return { holder: found };
      removeStale(file, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link either makes the whole file or nothing: no one ever reads half a lock. */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a stale lock, one process at a time: between looking and removing, another could have put its fresh one there.
 */
function removeStale(file, mine) {
  const guard = `${file}.guard`;
  if (!linked(mine, guard)) {
    if (!isHeld(guard)) rmSync(guard, { force: true });
    return;
  }
  if (!isHeld(file)) rmSync(file, { force: true });
  rmSync(guard, { force: true });
}

function isHeld(file) {
  const found = read(file);
  return found !== undefined && isRunning(found.identity);
}

function release(file, identity) {
  if (read(file)?.identity === identity) rmSync(file, { force: true });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
