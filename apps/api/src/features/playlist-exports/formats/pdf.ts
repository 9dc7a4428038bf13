import type { Readable } from 'node:stream';
import { formatKey } from '@segue/shared/domain/mixing';
import { formatDuration } from '@segue/shared/domain/music';
import PDFDocument from 'pdfkit';
import { clockOf } from '../clock.js';
import { oneLine, type ExportedItem, type ExportedPlaylist } from '../exported-playlist.js';
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
  for (const playlist of playlists) new SetList(document, playlist).write();
  if (playlists.length === 0) document.addPage();
  document.end();
  return document;
}

class SetList {
  private y = 0;
  private page = 0;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly playlist: ExportedPlaylist,
  ) {}

  write(): void {
    this.turnPage();
    const clock = clockOf(this.playlist);
    for (const [index, item] of this.playlist.items.entries()) this.row(item, index, clock[index] ?? '');
  }

  private turnPage(): void {
    const { document } = this;
    document.addPage();
    this.page += 1;
    this.y = MARGIN;
    const name = oneLine(this.playlist.name);
    document
      .font('bold')
      .fontSize(this.page === 1 ? 17 : 10)
      .fillColor(INK);
    this.line(this.page === 1 ? name : `${name}, page ${this.page}`, MARGIN, 511);
    this.y += this.page === 1 ? 24 : 18;
    if (this.page === 1) {
      document.font('text').fontSize(9).fillColor(QUIET);
      this.line(factsOf(this.playlist), MARGIN, 511);
      this.y += 20;
    }
    this.header();
  }

  private header(): void {
    const from = this.playlist.startMinute === null ? 'After' : 'Time';
    this.document.font('text').fontSize(7.5).fillColor(QUIET);
    this.cells({ number: 'No.', time: from, title: 'Track', bpm: 'BPM', key: 'Key', length: 'Length' });
    this.y += 13;
    this.rule();
  }

  private row({ track, transition }: ExportedItem, index: number, time: string): void {
    const { document } = this;
    const height = ROW + (transition === null ? 0 : STEP);
    if (this.y + height > document.page.height - MARGIN) this.turnPage();
    if (transition !== null) {
      document.font('text').fontSize(7.5).fillColor(QUIET);
      this.line(`→ ${oneLine(transition.sentence)}`, MARGIN + COLUMNS.title.x, 421);
      this.y += STEP;
    }
    document.font('bold').fontSize(10).fillColor(INK);
    this.cells({
      number: String(index + 1),
      time,
      title: oneLine(track.title),
      bpm: track.bpm === null ? '' : (Math.round(track.bpm * 10) / 10).toFixed(1),
      key: track.key === null ? '' : formatKey(track.key),
      length: track.durationSeconds === null ? '' : formatDuration(track.durationSeconds),
    });
    document.font('text').fontSize(8.5).fillColor(QUIET);
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

  private line(text: string, x: number, width: number, align: 'left' | 'right' = 'left'): void {
    const height = this.document.currentLineHeight() + 0.5;
    this.document.text(text, x, this.y, { width, height, align, ellipsis: true });
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
