/** Stands between two items of a text list, so that no phrase reaches across. */
export const ITEM_BREAK = -1;

/** Texts beyond this many characters are not indexed: a token's start is kept in 16 bits. */
export const MAX_TEXT_LENGTH = 0xffff;

/** Every document's words in order: what proximity, phrases and highlights are read from. */
export interface ForwardIndex {
  /** Searchable fields a document. */
  readonly fields: number;
  /** Term ids (or ITEM_BREAK); field `f` of slot `s` is from `bounds[s * fields + f]` to the next bound. */
  readonly tokens: Int32Array;
  readonly bounds: Uint32Array;
  /** Where a token stands in the original text of its field (or item), in UTF-16 units. */
  readonly starts: Uint16Array;
  readonly lengths: Uint8Array;
}
