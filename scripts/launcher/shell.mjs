import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { environment } from './env.mjs';
import { Refusal } from './refusal.mjs';

/** The programs that run now. */
const running = new Set();

/** Asks the programs that run now to end: for a command that is interrupted. */
export function interruptPrograms() {
  for (const child of running) child.kill('SIGTERM');
}

function track(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, uid?: number, gid?: number, input?: string }} options
 *   `uid` and `gid` give root's rights away; `input` is written to its stdin, which is closed otherwise
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is stdout and stderr as they came; code 127 when the program is not there
 */
export function capture(program, args = [], { input, env, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'];
    const child = track(spawn(program, args, { ...options, env: { ...environment, ...env }, stdio }));
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk) => ((stdout += chunk), (output += chunk)));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, stdout, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
    child.stdin?.on('error', () => undefined).end(input);
  });
}

/** Like `capture`, but a program that fails stops the command with what the program said. @returns {Promise<string>} its stdout */
export async function must(program, args = [], options = {}) {
  const { code, stdout, output } = await capture(program, args, options);
  if (code === 0) return stdout;
  throw new Refusal(`\`${[program, ...args].join(' ')}\` failed (exit code ${code}):\n${output.trim()}`);
}

/** Runs a program with its output shown as it comes. @returns {Promise<number>} its exit code */
export function show(program, args = [], { env, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const child = track(spawn(program, args, { ...options, env: { ...environment, ...env }, stdio }));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Where a program is, looked up as a shell would and in the folders an ordinary user's PATH lacks; undefined when it is not there. */
export function findProgram(name) {
  const folders = [
    ...(environment.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/usr/sbin',
    '/usr/local/bin',
  ];
  return folders
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
