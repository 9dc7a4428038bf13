import { describe, expect, it } from 'vitest';
import { checkCookies } from './check-cookies.js';

const now = new Date('2026-11-26T21:30:00Z');
const [past, soon, late] = [1_600_000_000, 1_900_000_000, 2_000_000_000];
const line = (domain: string, expiry: number, value: string) =>
  [domain, 'TRUE', '/', 'TRUE', expiry, `name-${value}`, value].join('\t');
const browser = [
  line('.youtube.com', late, 'one'),
  line('accounts.google.com', soon, 'two'),
  line('.youtube.com', past, 'ended'),
  line('.bank.example', late, 'elsewhere'),
].join('\n');

describe('cookies of a service', () => {
  it('are those of its domains that have not ended, out of a whole browser’s', () => {
    const { text, ...facts } = checkCookies(browser, 'youtube', now);
    expect(facts).toEqual({
      domains: ['accounts.google.com', 'youtube.com'],
      count: 2,
      expiresAt: new Date(soon * 1000),
    });
    expect(text).toMatch(/one[\s\S]*two/);
    expect(text).not.toMatch(/ended|elsewhere/);
  });

  it.each([
    ['of another site', browser, 'soundcloud', /None of the 4 cookies is of soundcloud\.com/],
    ['that have ended', line('.youtube.com', past, 'x'), 'youtube', /have all ended/],
  ] as const)('%s are refused', (_what, text, service, message) => {
    expect(() => checkCookies(text, service, now)).toThrow(message);
  });
});
