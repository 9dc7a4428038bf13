import { type ChildProcess, fork } from 'node:child_process';
import { AnalysisError } from '../audio/analysis-error.js';
import type { AnalyseMessage, ChildMessage } from './messages.js';

/** When a child is taken away from a file, or replaced after one. */
export interface ChildLimits {
  /** Time for a file of no length, milliseconds. */
  baseMs: number;
  /** Time on top for every second of audio, milliseconds. */
  perSecondMs: number;
  /** Tracks after which a child is replaced: WebAssembly memory only grows. */
  maxTracks: number;
  maxMemoryBytes: number;
}

export interface TaskOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((decodedSeconds: number, expectedSeconds: number | null) => void) | undefined;
}

/** What a child found, and what was wrong with the models beside it. */
type Heard = Pick<Extract<ChildMessage, { kind: 'done' }>, 'found' | 'modelsProblem'>;

/**
 * One analyser process. It leads a process group of its own, so that a kill takes its ffmpeg along.
 * After a crash, a timeout or a cancel it is dead and must be replaced (`isUsable` is false).
 */
export class AnalyserChild {
  private readonly process: ChildProcess;
  private tracks = 0;
  private memoryBytes = 0;
  private ended = false;

  constructor(
    entry: string,
    private readonly limits: ChildLimits,
  ) {
    this.process = fork(entry, [], { serialization: 'advanced', detached: true, execArgv: [], stdio: STDIO });
    this.process.once('exit', () => {
      this.ended = true;
    });
    this.process.on('error', () => this.kill());
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  get isUsable(): boolean {
    const { maxTracks, maxMemoryBytes } = this.limits;
    return !this.ended && this.tracks < maxTracks && this.memoryBytes < maxMemoryBytes;
  }

  /** Analyses one file. Throws AnalysisError, or the signal's reason when it is aborted. */
  async analyse(message: AnalyseMessage, { signal, onProgress }: TaskOptions): Promise<Heard> {
    signal?.throwIfAborted();
    this.tracks++;
    const startedAt = performance.now();
    const task = new Deferred<Heard>();
    let deadline = this.deadlineAfter(startedAt, 0, task);
    const onMessage = (answer: ChildMessage): void => {
      if (answer.kind !== 'progress') {
        this.finish(answer, task);
        return;
      }
      clearTimeout(deadline);
      const seconds = Math.max(answer.decodedSeconds, answer.expectedSeconds ?? 0);
      deadline = this.deadlineAfter(startedAt, seconds, task);
      onProgress?.(answer.decodedSeconds, answer.expectedSeconds);
    };
    const onExit = (): void => task.reject(new AnalysisError('analyser-crashed', CRASHED));
    const onAbort = (): void => this.giveUp(task, signal?.reason);
    this.process.on('message', onMessage);
    this.process.once('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      if (this.ended) onExit();
      else this.process.send(message);
      return await task.promise;
    } finally {
      clearTimeout(deadline);
      this.process.off('message', onMessage).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  /** Ends the process and what it started, at once. */
  kill(): void {
    if (this.ended || this.process.pid === undefined) return;
    this.ended = true;
    try {
      process.kill(-this.process.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  private finish(answer: Exclude<ChildMessage, { kind: 'progress' }>, task: Deferred<Heard>): void {
    this.memoryBytes = answer.memoryBytes;
    if (answer.kind === 'done') task.resolve(answer);
    else
      task.reject(answer.code ? new AnalysisError(answer.code, answer.message) : new Error(answer.message));
  }

  private deadlineAfter(startedAt: number, seconds: number, task: Deferred<Heard>): NodeJS.Timeout {
    const allowedMs = this.limits.baseMs + this.limits.perSecondMs * seconds;
    const leftMs = Math.max(0, startedAt + allowedMs - performance.now());
    const told = new AnalysisError(
      'timed-out',
      `The analysis took longer than ${Math.round(allowedMs / 1000)} s.`,
    );
    return setTimeout(() => this.giveUp(task, told), leftMs);
  }

  private giveUp(task: Deferred<Heard>, reason: unknown): void {
    task.reject(reason);
    this.kill();
  }
}

const STDIO: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
const CRASHED =
  'The analyser died on this file. It may be damaged in a way that the decoder does not notice.';

class Deferred<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (reason: unknown) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}
