import {
  BACKUP_SECTIONS,
  BACKUP_VERSION,
  backupHead,
  type BackupSectionName,
} from '../../../exports/index.js';
import type { z } from 'zod';
import { ImportFileError } from '../import-file-error.js';
import { rowProblem, type RowProblem } from '../row-problem.js';
import { EncodingFault, xmlText } from '../xml/xml-text.js';
import { JsonFault, JsonRecords, type JsonPiece } from './json-records.js';

type Sections = typeof BACKUP_SECTIONS;

/** A record of a backup; `number` counts all of them. */
export type BackupRecord = {
  [Name in BackupSectionName]: {
    readonly number: number;
    readonly section: Name;
    readonly record: z.output<Sections[Name]>;
  };
}[BackupSectionName];

export type BackupItem = BackupRecord | { readonly number: number; readonly problem: RowProblem };

/**
 * Reads a backup of Segue, whatever its layout.
 * @throws ImportFileError when it is none, of a version that is not known, or damaged; what came before is good
 */
export async function* readBackup(source: AsyncIterable<Uint8Array>): AsyncGenerator<BackupItem> {
  const head: Record<string, unknown> = {};
  let number = 0;
  for await (const piece of pieces(source)) {
    if (piece.place === 0) {
      head[piece.key] = parsed(piece);
      continue;
    }
    if (number === 0) checkHead(head);
    number += 1;
    const item = itemOf(number, piece);
    if (item !== null) yield item;
  }
  if (number === 0) checkHead(head);
}

async function* pieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPiece> {
  const records = new JsonRecords();
  try {
    for await (const text of xmlText(source)) yield* records.take(text);
    records.end();
  } catch (error) {
    if (error instanceof JsonFault) throw broken(error.line, error.message);
    if (error instanceof EncodingFault) throw broken(1, 'it is no UTF-8 text');
    throw error;
  }
}

function checkHead(head: Record<string, unknown>): void {
  if (backupHead.safeParse(head).success) return;
  const { segue, version } = head;
  const message =
    segue === 'library'
      ? `Line 1: this backup is of version ${String(version)}, this Segue reads version ${BACKUP_VERSION}. Update Segue.`
      : 'Line 1: this is no backup of a Segue library.';
  throw new ImportFileError('unknown', message, 1);
}

/** A list that is not known is a later Segue's, and left out. */
function itemOf(number: number, piece: JsonPiece): BackupItem | null {
  const { key, line, place, text } = piece;
  if (!isSection(key)) return null;
  const result = BACKUP_SECTIONS[key].safeParse(parsed(piece));
  if (result.success) return { number, section: key, record: result.data } as BackupRecord;
  const [issue] = result.error.issues;
  const column = issue?.path.join('.') ?? '';
  const message = `Line ${line}, ${key} ${place}: “${column}” is not as a backup has it. This record is left out.`;
  return { number, problem: rowProblem(number, column, message, text) };
}

const isSection = (key: string): key is BackupSectionName => Object.hasOwn(BACKUP_SECTIONS, key);

/** Text that no database keeps (NUL, halves of surrogate pairs) is left out. */
function parsed({ key, line, place, text }: JsonPiece): unknown {
  try {
    return JSON.parse(text, (_name, value: unknown) =>
      typeof value === 'string' ? value.replace(/\0|\p{Cs}/gu, '') : value,
    );
  } catch {
    throw broken(line, `${key}${place === 0 ? '' : ` ${place}`} is no JSON`);
  }
}

function broken(line: number, why: string): ImportFileError {
  return new ImportFileError('broken', `Line ${line} is where this backup cannot be read: ${why}.`, line);
}
