import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Converter from '@tensorflow/tfjs-converter';
import type * as Core from '@tensorflow/tfjs-core';
import type * as Wasm from '@tensorflow/tfjs-backend-wasm';

/** The part of TensorFlow.js that is used: its WebAssembly backend, which reaches no GPU and no network. */
export interface Tensorflow {
  readonly core: typeof Core;
  readonly loadGraphModel: typeof Converter.loadGraphModel;
}

/** For a child process: it takes tens of MB that are never given back. @throws Error when the backend does not start */
export async function loadTensorflow(): Promise<Tensorflow> {
  const require = createRequire(import.meta.url);
  const core = require('@tensorflow/tfjs-core') as typeof Core;
  const { loadGraphModel } = require('@tensorflow/tfjs-converter') as typeof Converter;
  const { setWasmPaths } = require('@tensorflow/tfjs-backend-wasm') as typeof Wasm;
  setWasmPaths(path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm')) + path.sep);
  if (!(await core.setBackend('wasm')))
    throw new Error('The WebAssembly backend of TensorFlow.js did not start.');
  await core.ready();
  return { core, loadGraphModel };
}
