import { describe, expect, it } from 'vitest';
import { howToGoOn } from './needs.mjs';

const missing = [
  { name: 'redis-server', why: 'keeps the queue of background jobs' },
  { name: 'ffmpeg', why: 'decodes audio' },
];

describe('what a machine lacks and we may not install', () => {
  it('is listed one by one, with the two ways on', () => {
    const message = howToGoOn(missing, true);
    expect(message).toContain('- redis-server: keeps the queue of background jobs');
    expect(message).toContain('- ffmpeg: decodes audio');
    expect(message).toContain('scripts/install-needs.mjs');
    expect(message).toContain('docker compose up');
  });

  it('is not promised to apt where there is none', () => {
    expect(howToGoOn(missing, false)).not.toContain('install-needs');
    expect(howToGoOn(missing, false)).toContain('docker compose up');
  });
});
