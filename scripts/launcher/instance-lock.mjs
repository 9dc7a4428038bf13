import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
      setAside(file, found);
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

/** Removes a stale lock. When another instance was quicker and the file is its fresh lock, that is put back. */
function setAside(file, stale) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (read(aside)?.identity !== stale.identity) linked(aside, file);
  rmSync(aside, { force: true });
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
