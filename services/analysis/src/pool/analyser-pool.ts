import { builtEntry } from '@segue/shared/node';
import type { AnalysisRequest, FileAnalysis } from '../audio/analyse-file.js';
import type { DecoderTools } from '../audio/decode/tools.js';
import { AnalyserChild, type ChildLimits, type TaskOptions } from './analyser-child.js';

/** 60 s plus half the duration; fresh after 50 tracks or 600 MB. */
export const DEFAULT_LIMITS: ChildLimits = {
  baseMs: 60_000,
  perSecondMs: 500,
  maxTracks: 50,
  maxMemoryBytes: 600_000_000,
};

export interface PoolOptions {
  tools: DecoderTools;
  /** Processes at most; they are started when there is work for them. */
  size: number;
  limits?: ChildLimits;
  /** Where the owner's models of mood lie; without it the formula is used. */
  modelsFolder?: string | undefined;
  /** Told what is wrong with the models, once for each time that it is another thing. */
  onModelsProblem?: ((problem: string) => void) | undefined;
  /** The child's built script; tests put a misbehaving one here. */
  entry?: string;
}

/**
 * Analyses files in child processes, so that a hang, a crash or a leak in WebAssembly costs one file and never the
 * worker. Files beyond the pool's size wait their turn.
 */
export class AnalyserPool {
  private readonly idle: AnalyserChild[] = [];
  private readonly busy = new Set<AnalyserChild>();
  private readonly waiting: ((child: AnalyserChild) => void)[] = [];

  private modelsProblem: string | null = null;

  constructor(private readonly options: PoolOptions) {}

  /** Throws AnalysisError for the file's faults, or the signal's reason when it is aborted. */
  async analyse(request: AnalysisRequest, task: TaskOptions = {}): Promise<FileAnalysis> {
    const child = await this.acquire();
    try {
      const { tools, modelsFolder = null } = this.options;
      const { found, modelsProblem } = await child.analyse({ request, tools, modelsFolder }, task);
      this.noteModels(modelsProblem);
      return found;
    } finally {
      this.release(child);
    }
  }

  /** Process ids of the children that live; for tests and health. */
  pids(): number[] {
    return [...this.idle, ...this.busy].flatMap(({ pid }) => pid ?? []);
  }

  /** Kills all children. Running analyses end with `analyser-crashed`. */
  close(): void {
    for (const child of [...this.idle, ...this.busy]) child.kill();
  }

  private noteModels(problem: string | null): void {
    if (problem !== null && problem !== this.modelsProblem) this.options.onModelsProblem?.(problem);
    this.modelsProblem = problem;
  }

  private async acquire(): Promise<AnalyserChild> {
    const child =
      this.busy.size < this.options.size
        ? (this.takeIdle() ?? this.start())
        : await new Promise<AnalyserChild>((resolve) => this.waiting.push(resolve));
    this.busy.add(child);
    return child;
  }

  private release(child: AnalyserChild): void {
    this.busy.delete(child);
    const fit = child.isUsable ? child : null;
    if (!fit) child.kill();
    const next = this.waiting.shift();
    if (next) {
      const successor = fit ?? this.start();
      this.busy.add(successor);
      next(successor);
    } else if (fit) {
      this.idle.push(fit);
    }
  }

  private takeIdle(): AnalyserChild | undefined {
    let child = this.idle.pop();
    while (child && !child.isUsable) child = this.idle.pop();
    return child;
  }

  private start(): AnalyserChild {
    const entry = this.options.entry ?? builtEntry(import.meta.url, './child.js');
    return new AnalyserChild(entry, this.options.limits ?? DEFAULT_LIMITS);
  }
}
