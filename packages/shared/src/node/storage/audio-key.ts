/** Where a file of sound lies: two letters of its sha256 as a folder, so that no folder grows without bound. */
export const audioKey = (contentHash: string, extension: string): string =>
  `audio/${contentHash.slice(0, 2)}/${contentHash}.${extension}`;
