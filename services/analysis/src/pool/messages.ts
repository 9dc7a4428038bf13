import type { AnalysisErrorCode } from '../audio/analysis-error.js';
import type { AnalysisRequest, FileAnalysis } from '../audio/analyse-file.js';
import type { DecoderTools } from '../audio/decode/tools.js';

/** What the worker sends to its child: one file at a time. */
export interface AnalyseMessage {
  request: AnalysisRequest;
  tools: DecoderTools;
  /** Where the owner's models of mood lie; null for none. */
  modelsFolder: string | null;
}

/** What the child answers: progress while decoding, then one of the other two. */
export type ChildMessage =
  | { kind: 'progress'; decodedSeconds: number; expectedSeconds: number | null }
  | { kind: 'done'; found: FileAnalysis; memoryBytes: number; modelsProblem: string | null }
  | { kind: 'failed'; code: AnalysisErrorCode | null; message: string; memoryBytes: number };
