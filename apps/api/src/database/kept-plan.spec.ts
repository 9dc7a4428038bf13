import { describe, expect, it } from 'vitest';
import { Prisma } from './generated/client.js';
import { keptPlan, statementName } from './kept-plan.js';

describe('statementName', () => {
  it('is the same for the same text, whatever its values, and another for another text', () => {
    const view = (id: string) => Prisma.sql`
      ${keptPlan} SELECT 1 WHERE id = ${id}`;
    expect(statementName(view('a'))).toBe(statementName(view('b')));
    expect(statementName(view('a'))).not.toBe(statementName(Prisma.sql`${keptPlan} SELECT 2`));
  });

  it('is none for a statement that is not marked', () => {
    expect(statementName(Prisma.sql`SELECT 1`)).toBe('');
  });
});
