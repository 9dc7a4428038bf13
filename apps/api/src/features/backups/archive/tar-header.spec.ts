import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockSize, paddingOf, readTarHeader, tarHeader } from './tar-header.js';

const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,60}$/);
const size = fc.integer({ min: 0, max: 2 ** 45 });

it('a header is read as it was written, whatever the size', () => {
  fc.assert(
    fc.property(name, size, fc.date({ min: new Date(0), max: new Date('2200-01-01') }), (name, size, at) => {
      expect(readTarHeader(tarHeader({ name, size }, at))).toEqual({ name, size });
    }),
  );
});

it('one broken byte is noticed', () => {
  const at = fc.integer({ min: 0, max: 135 });
  fc.assert(
    fc.property(name, size, at, (name, size, at) => {
      const header = tarHeader({ name, size }, new Date(0));
      header[at] = (header[at] ?? 0) ^ 1;
      expect(() => readTarHeader(header)).toThrow('no tar archive');
    }),
  );
});

it('what is written fills whole blocks', () => {
  fc.assert(fc.property(size, (size) => (size + paddingOf(size)) % blockSize === 0));
});
