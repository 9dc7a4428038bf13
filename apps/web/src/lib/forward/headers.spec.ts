import { describe, expect, it } from 'vitest';
import { requestHeaders, responseHeaders } from './headers';

describe('headers on their way to the api', () => {
  it('says where the request was sent to', () => {
    expect(requestHeaders(new Headers({ host: 'segue.local:3000', accept: '*/*' }))).toEqual({
      accept: '*/*',
      'x-forwarded-host': 'segue.local:3000',
      'x-forwarded-proto': 'http',
    });
  });

  it('keeps what a proxy in front of the web has said', () => {
    const headers = new Headers({
      host: 'web:3000',
      'x-forwarded-host': 'segue.example.org',
      'x-forwarded-proto': 'https',
    });
    expect(requestHeaders(headers)).toEqual({
      'x-forwarded-host': 'segue.example.org',
      'x-forwarded-proto': 'https',
    });
  });

  it('leaves out what belongs to one connection only', () => {
    const headers = new Headers({
      connection: 'keep-alive',
      'transfer-encoding': 'chunked',
      expect: '100-continue',
    });
    expect(Object.keys(requestHeaders(headers))).toEqual(['x-forwarded-host', 'x-forwarded-proto']);
  });
});

describe('headers on their way back', () => {
  it('keeps several cookies apart', () => {
    const headers = responseHeaders(['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Connection', 'close']);
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(headers.has('connection')).toBe(false);
  });
});

describe('under a base path', () => {
  it('tells the api of it, whatever a client says', () => {
    const headers = new Headers({ host: 'segue.local', 'x-forwarded-prefix': '/evil' });
    expect(requestHeaders(headers, '/segue')).toMatchObject({ 'x-forwarded-prefix': '/segue' });
    expect(requestHeaders(headers)).not.toHaveProperty('x-forwarded-prefix');
  });

  it('leads on, and keeps cookies, under it', () => {
    const raw = ['Location', '/library', 'Set-Cookie', 'a=1; Path=/; HttpOnly', 'Set-Cookie', 'b=2; path=/'];
    const headers = responseHeaders(raw, '/segue');
    expect(headers.get('location')).toBe('/segue/library');
    expect(headers.getSetCookie()).toEqual(['a=1; Path=/segue; HttpOnly', 'b=2; path=/segue']);
    const elsewhere = responseHeaders(['Location', 'https://id.example.org/authorize'], '/segue');
    expect(elsewhere.get('location')).toBe('https://id.example.org/authorize');
    expect(responseHeaders(['Set-Cookie', 'a=1; Path=/']).getSetCookie()).toEqual(['a=1; Path=/']);
  });
});
