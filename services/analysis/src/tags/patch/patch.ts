import { z } from 'zod';
import type { Bytes } from './bytes.js';

/** `[offset, length]` of the source, or `[-1, length]` of the bytes that the patch brings, in order. */
const step = z.tuple([z.number().int().min(-1), z.number().int().min(1)]);
const header = z.object({ format: z.literal('segue-undo/1'), steps: z.array(step) });

export type PatchStep = z.infer<typeof step>;

/** How one file is made out of another. */
export interface Patch {
  readonly steps: readonly PatchStep[];
  /** What is in the target only. */
  readonly literals: Buffer;
}

/** Thrown for bytes that are no patch. */
export class PatchError extends Error {}

export class PatchBuilder {
  private readonly steps: PatchStep[] = [];
  private readonly parts: { offset: number; length: number }[] = [];

  literal(offset: number, length: number): void {
    if (length === 0) return;
    this.steps.push([-1, length]);
    this.parts.push({ offset, length });
  }

  copy(offset: number, length: number): void {
    if (length > 0) this.steps.push([offset, length]);
  }

  build(target: Bytes): Patch {
    const literals = this.parts.map(({ offset, length }) => new Uint8Array(target.read(offset, length)));
    return { steps: this.steps, literals: Buffer.concat(literals) };
  }
}

/** One line of JSON, then the literals. */
export function encodePatch({ steps, literals }: Patch): Buffer {
  const line = Buffer.from(`${JSON.stringify({ format: 'segue-undo/1', steps })}\n`);
  return Buffer.concat([new Uint8Array(line), new Uint8Array(literals)]);
}

/** @throws PatchError */
export function decodePatch(bytes: Buffer): Patch {
  const end = bytes.indexOf(0x0a);
  try {
    const { steps } = header.parse(JSON.parse(bytes.subarray(0, end).toString('utf8')));
    return { steps, literals: bytes.subarray(end + 1) };
  } catch (cause) {
    throw new PatchError('The way back cannot be read.', { cause });
  }
}
