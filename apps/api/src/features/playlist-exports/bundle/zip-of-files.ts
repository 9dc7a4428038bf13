import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** Several written files in one archive, streamed; for formats of which a file holds one playlist. */
export function zipOfFiles(files: readonly { name: string; open: () => Readable }[]): NodeJS.ReadableStream {
  const zip = new ZipFile();
  for (const { name, open } of files) zip.addReadStreamLazy(name, {}, (done) => done(null, open()));
  zip.end();
  return zip.outputStream;
}
