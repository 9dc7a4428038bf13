/** How the tags of a container are kept. */
export type TagKind = 'id3' | 'xiph' | 'apple';

export interface Container {
  /** As node-taglib-sharp calls it. */
  readonly mime: string;
  readonly kind: TagKind;
  /** What is cut off at the beginning or end stands outside the frames: what is decoded is compared too. */
  readonly trimmed: boolean;
}

/** By the ending of the storage key, which is given by content when a file comes in. */
const CONTAINERS: Readonly<Record<string, Container>> = {
  mp3: { mime: 'taglib/mp3', kind: 'id3', trimmed: true },
  wav: { mime: 'taglib/wav', kind: 'id3', trimmed: false },
  aiff: { mime: 'taglib/aiff', kind: 'id3', trimmed: false },
  aif: { mime: 'taglib/aiff', kind: 'id3', trimmed: false },
  flac: { mime: 'taglib/flac', kind: 'xiph', trimmed: false },
  ogg: { mime: 'taglib/ogg', kind: 'xiph', trimmed: true },
  opus: { mime: 'taglib/opus', kind: 'xiph', trimmed: true },
  m4a: { mime: 'taglib/m4a', kind: 'apple', trimmed: true },
};

/** Null for a file whose tags are not written. */
export function containerOf(key: string): Container | null {
  return CONTAINERS[extensionOf(key)] ?? null;
}

export const extensionOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1).toLowerCase();
