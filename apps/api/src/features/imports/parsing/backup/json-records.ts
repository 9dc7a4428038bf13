/** One piece of a JSON object: an element of one of its lists, or a plain value. */
export interface JsonPiece {
  readonly key: string;
  /** Place in the list, from 1; 0 for a plain value. */
  readonly place: number;
  /** Line of the file that it ends on, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Why the text is no such object. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** No record of a library is longer. */
const MAX_LENGTH = 64 * 1024 * 1024;
const SPACE = new Set([' ', '\n', '\r', '\t', '\uFEFF']);
const DEEPER = new Set(['{', '[']);
const HIGHER = new Set(['}', ']']);

/**
 * Cuts a JSON object into the elements of its lists while its text comes in, so that it may be of any length.
 * It only counts brackets and quotes: whether a piece is JSON, `JSON.parse` says.
 */
export class JsonRecords {
  private line = 1;
  /** 0 outside, 1 in the object, 2 in one of its lists, more inside a piece. */
  private depth = 0;
  private ended = false;
  private inText = false;
  private escaped = false;
  private key: string | null = null;
  private inList = false;
  private place = 0;
  private piece = '';

  take(text: string): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    for (const letter of text) {
      if (letter === '\n') this.line += 1;
      const piece = this.step(letter);
      if (piece !== null) pieces.push(piece);
    }
    if (this.piece.length > MAX_LENGTH) this.fault('one record is longer than 64 MB');
    return pieces;
  }

  /** @throws JsonFault when the object is not closed */
  end(): void {
    if (!this.ended) this.fault('the file is cut off here');
  }

  private step(letter: string): JsonPiece | null {
    if (this.inText) return this.insideText(letter);
    if (this.ended || this.depth === 0) return this.outside(letter);
    if (letter === '"') this.inText = true;
    if (this.depth > (this.inList ? 2 : 1) || letter === '"') return this.insidePiece(letter);
    if (SPACE.has(letter)) return this.keep(this.piece === '' ? '' : letter);
    return this.between(letter);
  }

  /** A letter between pieces, or the first of one. */
  private between(letter: string): JsonPiece | null {
    if (!this.inList && letter === ':' && this.key === null) return this.takeKey();
    if (!this.inList && letter === '[' && this.key !== null && this.piece === '') return this.enterList();
    if (letter === ',') return this.emit();
    if (HIGHER.has(letter)) return this.leave(letter);
    return this.insidePiece(letter);
  }

  private insideText(letter: string): null {
    if (this.escaped) this.escaped = false;
    else if (letter === '\\') this.escaped = true;
    else if (letter === '"') this.inText = false;
    return this.keep(letter);
  }

  private outside(letter: string): null {
    if (SPACE.has(letter)) return null;
    if (this.ended || letter !== '{') this.fault('there is more than one JSON object');
    this.depth = 1;
    return null;
  }

  private insidePiece(letter: string): null {
    if (DEEPER.has(letter)) this.depth += 1;
    if (HIGHER.has(letter)) this.depth -= 1;
    return this.keep(letter);
  }

  private takeKey(): null {
    this.key = this.piece.trim().replace(/^"|"$/g, '');
    this.piece = '';
    return null;
  }

  private enterList(): null {
    this.inList = true;
    this.depth = 2;
    this.place = 0;
    return null;
  }

  private leave(letter: string): JsonPiece | null {
    if ((letter === ']') !== this.inList) this.fault(`“${letter}” closes nothing`);
    const piece = this.emit();
    this.depth -= 1;
    if (this.inList) this.inList = false;
    else this.ended = true;
    return piece;
  }

  /** Ends a piece. A plain value ends its key, too; a list goes on until its bracket. */
  private emit(): JsonPiece | null {
    const text = this.piece.trim();
    this.piece = '';
    const { key, line } = this;
    if (!this.inList) this.key = null;
    if (text === '') return null;
    if (key === null) this.fault('a value has no name');
    if (this.inList) this.place += 1;
    return { key, place: this.inList ? this.place : 0, line, text };
  }

  private keep(letter: string): null {
    this.piece += letter;
    return null;
  }

  private fault(message: string): never {
    throw new JsonFault(message, this.line);
  }
}
