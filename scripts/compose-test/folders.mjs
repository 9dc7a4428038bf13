import { inData } from '../launcher/paths.mjs';

/** What a second run need not make again: a base system, the engine's images, the compose program. */
export const inCache = (...parts) => inData('cache', 'compose', ...parts);
