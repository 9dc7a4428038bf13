import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** A path inside the clone. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** A path inside `./data`, where everything that must outlive a restart is kept. */
export const inData = (...parts) => path.join(root, 'data', ...parts);

/** The commands of installed packages (`vitest`, `next`, …). */
export const binFolder = inRoot('node_modules', '.bin');
