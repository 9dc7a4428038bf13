import { seededRandom } from '@segue/shared/testing';

const WORDS =
  'night dub wave echo sun cosmic acid river steel groove mirror signal lunar spirit velvet concrete orbit'.split(
    ' ',
  );
const FORMATS = ['"12"""', '"LP, Album"', '"12"", EP"', '"7"""', '"2xLP, Album, RE"', '"CD, Comp"'];
const HEADER =
  'Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added,' +
  'Collection Media Condition,Collection Sleeve Condition,Collection Notes';

/** A collection export of so many different releases, as Discogs writes one; the same seed gives the same file. */
export function exportCsv(releases: number, seed: number): string {
  const random = seededRandom(seed);
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? 'dub';
  const rows = Array.from({ length: releases }, (_, index) => {
    const format = FORMATS[index % FORMATS.length] ?? '12"';
    const added = new Date(Date.UTC(2010, 0, 1) + index * 3_600_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    const names = [
      `CAT ${index}`,
      `${word()} ${word()}`,
      `${word()} ${word()} ${index}`,
      `${word()} records`,
    ];
    const year = 1970 + Math.floor(random() * 55);
    return [...names, format, '', year, 1_000_000 + index, 'All', added, 'Very Good Plus (VG+)', '', ''].join(
      ',',
    );
  });
  return [HEADER, ...rows, ''].join('\n');
}
