import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseEnv } from './read-env.js';

const schema = z.object({
  DATABASE_URL: z.url('must be the address of a Postgres database'),
  PORT: z.coerce.number().int().min(1).default(3000),
});

describe('the environment', () => {
  it('comes out parsed, with defaults', () => {
    expect(parseEnv(schema, { DATABASE_URL: 'postgresql://h/d', OTHER: 'x' })).toEqual({
      DATABASE_URL: 'postgresql://h/d',
      PORT: 3000,
    });
  });

  it('names every variable that is missing or wrong', () => {
    const reading = () => parseEnv(schema, { PORT: 'eighty' });
    expect(reading).toThrow(/DATABASE_URL: must be the address of a Postgres database/);
    expect(reading).toThrow(/PORT: /);
  });

  it('takes an empty variable as absent', () => {
    expect(parseEnv(schema, { DATABASE_URL: 'postgresql://h/d', PORT: '' }).PORT).toBe(3000);
  });

  it('reads a secret from the file that NAME_FILE names', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'segue-env-')), 'secret');
    writeFileSync(file, 'postgresql://secret/d\n');
    expect(parseEnv(schema, { DATABASE_URL_FILE: file }).DATABASE_URL).toBe('postgresql://secret/d');
  });

  it('says which secret file cannot be read', () => {
    expect(() => parseEnv(schema, { DATABASE_URL_FILE: '/nowhere/secret' })).toThrow(
      /DATABASE_URL_FILE: \/nowhere\/secret cannot be read/,
    );
  });
});
