import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatKey } from '@segue/shared/domain/mixing';
import { formatDuration } from '@segue/shared/domain/music';
import PDFDocument from 'pdfkit';
import { clockOf } from '../clock.js';
import { oneLine, type ExportedItem, type ExportedPlaylist } from '../exported-playlist.js';
import { eastAsianFont, fitted, runsOf, type TextRun } from './pdf-east-asian.js';
import { dejaVuSans } from './pdf-font.js';

const MARGIN = 42;
const INK = '#000000';
const QUIET = '#555555';
/** From the left edge of the text, and as wide: points. */
const COLUMNS = {
  number: { x: 0, width: 26 },
  time: { x: 30, width: 50 },
  title: { x: 90, width: 286 },
  bpm: { x: 382, width: 44 },
  key: { x: 438, width: 32 },
  length: { x: 466, width: 45 },
} as const;
const ROW = 30;
const STEP = 13;
/** Share of a line's height above the base line of its letters. */
const BASE_LINE = 0.8;
/** Some milliseconds of work. */
const ROWS_AT_ONCE = 10;

type Column = keyof typeof COLUMNS;

/** A set list for the booth: when each track begins, tempo, key, length, and how it follows the one before. */
export function writePdf(playlists: readonly ExportedPlaylist[]): Readable {
  const title = playlists
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 200);
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    autoFirstPage: false,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Segue' },
  });
  document.registerFont('text', dejaVuSans(400)).registerFont('bold', dejaVuSans(700));
  const eastAsian = eastAsianFont();
  if (eastAsian !== null) document.registerFont('east-asian', eastAsian);
  fill(document, playlists, eastAsian !== null).catch((error: unknown) => document.destroy(error as Error));
  return document;
}

/** Some rows at a time, so that whoever else asks the api is answered in between. */
async function fill(
  document: PDFKit.PDFDocument,
  playlists: readonly ExportedPlaylist[],
  eastAsian: boolean,
): Promise<void> {
  for (const playlist of playlists) {
    for (const written of new SetList(document, playlist, eastAsian).rows())
      if (written % ROWS_AT_ONCE === 0) await nextTurn();
  }
  if (playlists.length === 0) document.addPage();
  document.end();
}

class SetList {
  private y = 0;
  private page = 0;
  private face: 'text' | 'bold' = 'text';

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly playlist: ExportedPlaylist,
    private readonly eastAsian: boolean,
  ) {}

  /** Writes the rows one by one; tells how many are written. */
  *rows(): Generator<number> {
    this.turnPage();
    const clock = clockOf(this.playlist);
    for (const [index, item] of this.playlist.items.entries()) {
      this.row(item, index, clock[index] ?? '');
      yield index + 1;
    }
  }

  private turnPage(): void {
    this.document.addPage();
    this.page += 1;
    this.y = MARGIN;
    const name = oneLine(this.playlist.name);
    this.write('bold', this.page === 1 ? 17 : 10, INK);
    this.line(this.page === 1 ? name : `${name}, page ${this.page}`, MARGIN, 511);
    this.y += this.page === 1 ? 24 : 18;
    if (this.page === 1) {
      this.write('text', 9, QUIET);
      this.line(factsOf(this.playlist), MARGIN, 511);
      this.y += 20;
    }
    this.header();
  }

  private header(): void {
    const from = this.playlist.startMinute === null ? 'After' : 'Time';
    this.write('text', 7.5, QUIET);
    this.cells({ number: 'No.', time: from, title: 'Track', bpm: 'BPM', key: 'Key', length: 'Length' });
    this.y += 13;
    this.rule();
  }

  private row({ track, transition }: ExportedItem, index: number, time: string): void {
    const { document } = this;
    const height = ROW + (transition === null ? 0 : STEP);
    if (this.y + height > document.page.height - MARGIN) this.turnPage();
    if (transition !== null) {
      this.write('text', 7.5, QUIET);
      this.line(`→ ${oneLine(transition.sentence)}`, MARGIN + COLUMNS.title.x, 421);
      this.y += STEP;
    }
    this.write('bold', 10, INK);
    this.cells({
      number: String(index + 1),
      time,
      title: oneLine(track.title),
      bpm: track.bpm === null ? '' : (Math.round(track.bpm * 10) / 10).toFixed(1),
      key: track.key === null ? '' : formatKey(track.key),
      length: track.durationSeconds === null ? '' : formatDuration(track.durationSeconds),
    });
    this.write('text', 8.5, QUIET);
    this.y += 13;
    const label = oneLine(track.label);
    this.line(oneLine(`${track.artist}${label === '' ? '' : ` · ${label}`}`), MARGIN + COLUMNS.title.x, 421);
    this.y += ROW - 13 - 4;
    this.rule();
  }

  private cells(texts: Readonly<Partial<Record<Column, string>>>): void {
    for (const [name, { x, width }] of Object.entries(COLUMNS)) {
      const align = name === 'title' || name === 'key' ? 'left' : 'right';
      this.line(texts[name as Column] ?? '', MARGIN + x, width, align);
    }
  }

  /** What is written from now on. */
  private write(face: 'text' | 'bold', size: number, colour: string): void {
    this.face = face;
    this.document.font(face).fontSize(size).fillColor(colour);
  }

  private line(text: string, x: number, width: number, align: 'left' | 'right' = 'left'): void {
    const runs = this.eastAsian ? runsOf(text) : [];
    if (runs.some((run) => run.eastAsian)) return this.mixedLine(runs, x, width);
    const height = this.document.currentLineHeight() + 0.5;
    this.document.text(text, x, this.y, { width, height, align, ellipsis: true });
  }

  /** From the left, each run in its own font, on one base line. */
  private mixedLine(runs: readonly TextRun[], x: number, width: number): void {
    const { document } = this;
    const base = this.y + document.currentLineHeight() * BASE_LINE;
    const dots = document.widthOfString('…');
    const widthOf = (text: string): number => document.widthOfString(text);
    let at = x;
    const put = (text: string): void => {
      document.text(text, at, base, { lineBreak: false, baseline: 'alphabetic' });
      at += widthOf(text);
    };
    for (const run of runs) {
      document.font(run.eastAsian ? 'east-asian' : this.face);
      const fits = widthOf(run.text) <= x + width - at;
      put(fits ? run.text : fitted(run.text, x + width - at - dots, widthOf));
      document.font(this.face);
      if (!fits) return put('…');
    }
  }

  private rule(): void {
    const { document } = this;
    document.moveTo(MARGIN, this.y).lineTo(document.page.width - MARGIN, this.y);
    document.lineWidth(0.4).strokeColor('#bbbbbb').stroke();
    this.y += 4;
  }
}

function factsOf({ items }: ExportedPlaylist): string {
  const seconds = items.reduce((sum, { track }) => sum + (track.durationSeconds ?? 0), 0);
  return `${items.length === 1 ? '1 track' : `${items.length} tracks`} · ${formatDuration(seconds)}`;
}
