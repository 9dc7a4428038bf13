import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

/** Nest reads constructor types at run time, so decorators need their metadata; esbuild drops it, swc keeps it. */
const decorators = swc.vite({
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
});

const shared = {
  plugins: [decorators],
  resolve: { conditions: ['segue-source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['segue-source', 'module', 'node', 'development|production'] } },
};

const rooms = '{apps,packages,services,scripts}';

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          // One load of the modules for all files: half of the time. Nothing below keeps state in a module.
          isolate: false,
          include: [`${rooms}/**/*.spec.{ts,tsx,mjs}`],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/*.medium.spec.{ts,mjs}'],
        },
      },
      {
        ...shared,
        test: {
          name: 'medium',
          // As above: what a file opens it closes again, and each has a database and a Redis prefix of its own.
          isolate: false,
          include: [`${rooms}/**/*.medium.spec.{ts,mjs}`],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
