import { describe, expect, it } from 'vitest';
import { formatExample } from './format.mjs';

const variable = {
  name: 'API_PORT',
  description: 'Port.',
  required: false,
  value: '3001',
  processes: ['api', 'ga'],
};

describe('.env.example', () => {
  it('shows what each variable is for, who reads it, and what holds without it', () => {
    expect(formatExample([variable])).toContain('\n# Port.\n# Read by: api, ga.\n#API_PORT=3001\n');
  });

  it('says which ones are needed', () => {
    const needed = { ...variable, required: true, value: '' };
    expect(formatExample([needed])).toContain('# Port. Needed, except with `npm run up`.\n');
  });

  it('sets nothing by itself', () => {
    const lines = formatExample([variable]).split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});
