import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsCsv } from './problems-csv.js';
import type { RowProblem } from './row-problem.js';

async function write(...problems: RowProblem[]): Promise<string> {
  let text = '';
  for await (const line of problemsCsv(problems)) text += line;
  return text;
}

describe('the list of problems', () => {
  it('is a CSV of line, column, message and the row itself', async () => {
    const problem = { line: 3, column: 'Title', message: 'Title is empty.', raw: 'VP1,"a",,' };
    expect(await write(problem)).toBe('line,column,message,raw\r\n3,Title,Title is empty.,"VP1,""a"",,"\r\n');
  });

  it('never lets a spreadsheet run a cell, and loses nothing else', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\r', ''));
    const dangerous = fc
      .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t'), cell)
      .map(([first, rest]) => first + rest);
    await fc.assert(
      fc.asyncProperty(dangerous, dangerous, async (message, raw) => {
        const [, found] = parse(await write({ line: 1, column: '', message, raw }));
        expect(found?.map((text) => text.replace(/^'(?=[=+\-@\t])/, ''))).toEqual(['1', '', message, raw]);
        expect(found?.some((text) => /^[=+\-@\t\r]/.test(text))).toBe(false);
      }),
    );
  });
});
