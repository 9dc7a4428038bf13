/** A file that came with a request. It lies in a temp folder and is removed when the response is over. */
export interface UploadedFile {
  /** Where it lies. */
  readonly path: string;
  /** What the sender calls it: a name without folders, never to be used as a path. */
  readonly originalName: string;
  /** Bytes. */
  readonly size: number;
}
