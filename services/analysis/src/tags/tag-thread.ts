import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { TAG_FIELDS, type TagField, type TagValues } from '@segue/shared/contracts/jobs';
import type { Container } from './containers.js';
import type { TagTexts } from './native/tag-texts.js';
import { openTags } from './native/open-tags.js';
import { FileBytes } from './patch/bytes.js';
import { makePatch } from './patch/make-patch.js';
import { encodePatch } from './patch/patch.js';

/**
 * The entry of the thread that writes tags into one copy. node-taglib-sharp works synchronously and a damaged file may
 * send it round in circles: here it holds nobody up, and can be ended.
 */

export interface TagOrder {
  readonly original: string;
  /** A copy of it, to be written to. */
  readonly aside: string;
  readonly container: Container;
  readonly values: TagValues;
  /** Where the way back is written. */
  readonly patch: string;
}

export interface TagReport {
  readonly before: Readonly<Record<TagField, string>>;
  /** What the values become in this container. */
  readonly wanted: TagValues;
  /** As read back from the closed file. */
  readonly after: Readonly<Record<TagField, string>>;
  /** Everything else in the tags is as it was. */
  readonly restKept: boolean;
}

function work({ original, aside, container, values, patch }: TagOrder): TagReport {
  const tags = openTags(aside, container);
  try {
    const before = tags.texts.read();
    const wanted = asHeld(values, tags.texts);
    const rest = tags.rest();
    if (TAG_FIELDS.every((field) => wanted[field] === undefined || wanted[field] === before[field]))
      return { before, wanted, after: before, restKept: true };
    tags.texts.write(values);
    tags.save();
    const written = readAgain(aside, container);
    writePatch(aside, original, patch);
    return { before, wanted, after: written.texts, restKept: written.rest === rest };
  } finally {
    tags.close();
  }
}

function asHeld(values: TagValues, texts: TagTexts): TagValues {
  return Object.fromEntries(
    TAG_FIELDS.flatMap((field) => {
      const text = values[field];
      return text === undefined ? [] : [[field, texts.expected(field, text)]];
    }),
  );
}

function readAgain(path: string, container: Container) {
  const tags = openTags(path, container);
  try {
    return { texts: tags.texts.read(), rest: tags.rest() };
  } finally {
    tags.close();
  }
}

function writePatch(sourcePath: string, targetPath: string, patchPath: string): void {
  const [source, target] = [new FileBytes(sourcePath), new FileBytes(targetPath)];
  try {
    writeFileSync(patchPath, new Uint8Array(encodePatch(makePatch(source, target))));
  } finally {
    source.close();
    target.close();
  }
}

parentPort?.postMessage(work(workerData as TagOrder));
