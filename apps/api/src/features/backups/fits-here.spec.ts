import { describe, expect, it } from 'vitest';
import { fitsHere } from './fits-here.js';

const file = (name: string) => ({ name, sql: '', checksum: `sum of ${name}` });
const known = ['1_init', '2_more'].map(file);
const backup = (...names: string[]) => ({
  ...{ app: '0.9.0', secretsKey: 'mine', migrations: names.map(file) },
});

describe('a backup', () => {
  it('of this version or an older one can be restored', () => {
    expect(fitsHere(backup('1_init', '2_more'), known, 'mine')).toEqual({ refusal: null, warning: null });
    expect(fitsHere(backup('1_init'), known, 'mine').refusal).toBeNull();
  });

  it('of a newer version is refused, with what to do', () => {
    expect(fitsHere(backup('1_init', '3_later'), known, 'mine').refusal).toMatch(
      /newer version of Segue \(0\.9\.0\).*"3_later".*Upgrade Segue first/,
    );
  });

  it('whose migrations are others is refused', () => {
    const changed = { ...backup('1_init'), migrations: [{ name: '1_init', checksum: 'another' }] };
    expect(fitsHere(changed, known, 'mine').refusal).toMatch(/changed Segue/);
  });

  it('that was made with another SECRETS_KEY comes with a warning', () => {
    expect(fitsHere(backup('1_init'), known, 'other').warning).toMatch(/another SECRETS_KEY/);
  });
});
