import { inRoot } from '../launcher/paths.mjs';

/**
 * A Segue to build and run: the folder of its sources, the tag that its images bear here, and what it is called.
 * @typedef {{ folder: string, tag: string, name: string }} Version
 */

/** The one that lies here. @type {Version} */
export const present = { folder: inRoot(), tag: 'local', name: 'this version' };
