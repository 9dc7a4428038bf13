import type { Readable } from 'node:stream';

/** A part of a file, both ends included and counted from 0, as in HTTP's Range. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file as a listing names it; size in bytes. */
export interface StoredFile {
  readonly key: string;
  readonly size: number;
}

/** A file on this machine's disk, for programs that read paths. */
export interface LocalFile {
  readonly path: string;
  /** Call it when done: a copy made for the purpose is removed then. */
  release(): Promise<void>;
}

/**
 * Where the audio and everything too large for the queue lies: a folder, or a bucket.
 * A key looks like `audio/ab/abcdef.flac` (see `checkStorageKey`).
 */
export interface Storage {
  /** Stores `body` under `key`, whole or not at all, replacing what was there. */
  write(key: string, body: Readable | Buffer): Promise<void>;
  /** @throws TypedError `not-found`; `range-not-satisfiable` when the range begins behind the end */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Size in bytes; null when there is no such key. */
  stat(key: string): Promise<{ size: number } | null>;
  /** The files at the root, in the order of their keys; not those in folders below it. */
  list(): Promise<StoredFile[]>;
  /** Removes it; a key that is not there is fine. */
  remove(key: string): Promise<void>;
  /** @throws TypedError `not-found` */
  localPath(key: string): Promise<LocalFile>;
  /** Where a program on this machine finds the file itself; null in a bucket. Does not look whether it is there. */
  location(key: string): string | null;
}
