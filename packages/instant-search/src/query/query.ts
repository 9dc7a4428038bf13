/** A word as typed, folded. */
export interface QueryWord {
  readonly text: string;
  /** Still being typed: it stands for all words that begin with it. */
  readonly prefix: boolean;
  readonly typos: number;
}

/** One way in which a document can answer the words from `from` up to but not including `to`. */
export interface Alternative {
  readonly from: number;
  readonly to: number;
  /** Typos counted for taking this way. */
  readonly cost: number;
  /** Words to be found side by side; most often one. */
  readonly pieces: readonly string[];
  /** The last piece stands for all words that begin with it. */
  readonly prefix: boolean;
  /** Typos allowed, where there is one piece. */
  readonly typos: number;
  /** The word itself, which a document may also write as several; not a synonym, not words joined. */
  readonly asTyped: boolean;
}

/** What is looked for. `alternatives` cover every word at least once. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly alternatives: readonly Alternative[];
}
