import { SaxesParser } from 'saxes';
import { ImportFileError } from '../import-file-error.js';

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** Line of the file that its start tag ends on, from 1. */
  readonly line: number;
}

/** Part of a file: an element as a whole where it was asked for, else where it opens and closes. */
export type XmlPart =
  | { readonly kind: 'whole'; readonly path: readonly string[]; readonly element: XmlElement }
  | { readonly kind: 'open'; readonly path: readonly string[]; readonly element: XmlElement }
  | { readonly kind: 'close'; readonly path: readonly string[]; readonly name: string };

/** Deeper than any folder of playlists, and more elements than any track or playlist has. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 500_000;

/** Builds parts out of text that comes in pieces. Holds the one element that is being gathered, nothing else. */
export class XmlBuilder {
  private readonly parser = new SaxesParser();
  private readonly path: string[] = [];
  private readonly open: XmlElement[] = [];
  private gathered = 0;
  private parts: XmlPart[] = [];

  /** @param gather whether the element with this path (its own name last) is wanted as a whole */
  constructor(private readonly gather: (path: readonly string[]) => boolean) {
    this.parser.on('error', ({ message }) => this.refuse(sentence(message)));
    this.parser.on('doctype', (doctype) => {
      if (/\[|ENTITY/i.test(doctype)) this.refuse('it defines entities, which no DJ program does');
    });
    this.parser.on('opentag', ({ name, attributes }) => this.opened(name, attributes));
    this.parser.on('closetag', ({ name }) => this.closed(name));
    this.parser.on('text', (text) => this.said(text));
    this.parser.on('cdata', (text) => this.said(text));
  }

  get line(): number {
    return this.parser.line;
  }

  /** Takes the next piece of text, null for the end; answers the parts that are complete now. */
  take(text: string | null): XmlPart[] {
    if (text === null) this.parser.close();
    else this.parser.write(text);
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  refuse(why: string): never {
    const { line } = this.parser;
    throw new ImportFileError('broken', `Line ${line} is where this XML cannot be read: ${why}.`, line);
  }

  private opened(name: string, attributes: Record<string, string>): void {
    this.path.push(name);
    if (this.path.length > MAX_DEPTH) this.refuse(`its elements are nested more than ${MAX_DEPTH} deep`);
    const element = { name, attributes: { ...attributes }, children: [], text: '', line: this.parser.line };
    const parent = this.open.at(-1);
    if (parent === undefined && !this.gather(this.path)) {
      this.parts.push({ kind: 'open', path: [...this.path], element });
      return;
    }
    this.gathered += 1;
    if (this.gathered > MAX_ELEMENTS) this.refuse(`“${this.open[0]?.name ?? name}” never ends`);
    parent?.children.push(element);
    this.open.push(element);
  }

  private closed(name: string): void {
    const element = this.open.pop();
    if (element === undefined) this.parts.push({ kind: 'close', path: [...this.path], name });
    if (element !== undefined && this.open.length === 0) {
      this.gathered = 0;
      this.parts.push({ kind: 'whole', path: [...this.path], element });
    }
    this.path.pop();
  }

  private said(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += text;
  }
}

/** saxes says "12:7: unclosed tag: TRACK". */
function sentence(message: string): string {
  return message.replace(/^(?:undefined:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
}
