import { readFileSync } from 'node:fs';
import { releaseDocument, SAMPLE_CRATE, type ReleaseFacts } from '@segue/shared/testing';
import { describe, expect, it } from 'vitest';
import { mapRelease } from './mapper.js';
import { wireRelease } from './wire.js';

function recorded(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'));
}

function release(facts: Partial<ReleaseFacts> = {}) {
  const document = releaseDocument({
    id: 1,
    title: 'A record',
    artists: [{ id: 7, name: 'Someone' }],
    ...facts,
  });
  return mapRelease(wireRelease.parse(document));
}

describe('a recorded document', () => {
  it('with headings gives tracks that know theirs', () => {
    const { tracks } = mapRelease(wireRelease.parse(recorded('release-65196-headings')));
    expect(
      tracks.map(({ position, sortOrder, heading, title }) => [position, sortOrder, heading, title]),
    ).toEqual([
      ['A', 1, 'That Side', 'Rukus'],
      ['B', 2, 'This Side', 'Vibration'],
    ]);
  });

  it('of two records and a CD keeps all formats, tracks and one of each barcode', () => {
    const found = mapRelease(wireRelease.parse(recorded('release-14869294-lp-and-cd')));
    expect(found.formats.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['Vinyl', 2],
      ['CD', 1],
      ['All Media', 1],
    ]);
    expect(found.tracks.at(-1)).toMatchObject({
      position: 'CD-16',
      title: 'El Viento',
      durationSeconds: 146,
    });
    expect(found.barcodes).toEqual(['5060281616050']);
    expect(found.coverUrl).toMatch(/^https:\/\/i\.discogs\.com\//);
  });
});

describe('a release', () => {
  it('has null for what Discogs does not know', () => {
    const document = {
      ...releaseDocument({ id: 1, title: 'A record', artists: [] }),
      master_id: 0,
      thumb: null,
    };
    const found = mapRelease(wireRelease.parse(document));
    expect(found).toMatchObject({
      masterId: null,
      year: null,
      country: null,
      thumbUrl: null,
      coverUrl: null,
    });
  });

  it('needs no more than a number and a title', () => {
    const found = mapRelease(wireRelease.parse({ id: 5, title: 'Bare' }));
    expect(found).toMatchObject({ discogsId: 5, title: 'Bare', tracks: [], artists: [], artistCredit: '' });
  });

  it('shows artists as printed, without the numbers that tell namesakes apart', () => {
    const artists = [
      { id: 1, name: 'Bone Crusher (2)', anv: 'Bonecrusher', join: 'vs.' },
      { id: 2, name: 'Sizzla', join: ',' },
      { id: 3, name: 'Soundclash (3)' },
    ];
    expect(release({ artists }).artistCredit).toBe('Bonecrusher vs. Sizzla, Soundclash');
  });

  it('links every video once', () => {
    const videos = ['https://www.youtube.com/watch?v=A67NCUSQs2g', 'https://youtu.be/A67NCUSQs2g?t=3'].map(
      (uri) => ({
        uri,
        title: 'Nobody',
        duration: 144,
      }),
    );
    expect(release({ videos }).videos).toEqual([
      { url: videos[0]?.uri, youTubeId: 'A67NCUSQs2g', title: 'Nobody', durationSeconds: 144 },
    ]);
  });

  it('has one barcode for its printed, scanned and padded forms', () => {
    const barcodes = ['0 29667 41811 9', '029667418119', '0029667418119', '5 030910 002660 >', 'none'];
    expect(release({ barcodes }).barcodes).toEqual(['029667418119', '5030910002660']);
  });
});

describe('a tracklist', () => {
  const part = (position: string, title: string) => ({ position, title, duration: '2:00' });

  it('opens a suite into its parts', () => {
    const tracks = [{ position: '', title: 'Suite', parts: [part('B1a', 'First'), part('B1b', 'Second')] }];
    expect(release({ tracks }).tracks).toMatchObject([
      { position: 'B1a', title: 'First', suite: 'Suite', sortOrder: 1, durationSeconds: 120 },
      { position: 'B1b', title: 'Second', suite: 'Suite', sortOrder: 2 },
    ]);
  });

  it('keeps a suite as one track when only the suite has a position', () => {
    const tracks = [
      { position: 'A1', title: 'Suite', duration: '9:00', parts: [part('', 'First'), part('', 'Second')] },
    ];
    expect(release({ tracks }).tracks).toMatchObject([
      { position: 'A1', title: 'Suite', durationSeconds: 540 },
    ]);
  });

  it('leaves out lines without a title', () => {
    const tracks = [part('A', 'One'), part('', '')];
    expect(release({ tracks }).tracks).toHaveLength(1);
  });

  it('gives a track its remixers, and a release credit to the tracks it names', () => {
    const credits = [
      { id: 9, name: 'Everywhere', role: 'Producer' },
      { id: 10, name: 'Second Half', role: 'Remix', tracks: 'B1 to B2' },
      { id: 11, name: 'Cutter', role: 'Lacquer Cut By' },
    ];
    const own = [{ id: 12, name: 'Guest', role: 'Vocals [Featuring]' }];
    const tracks = [part('A1', 'One'), { ...part('B1', 'Two'), credits: own }, part('B2', 'Three')];
    const roles = release({ credits, tracks }).tracks.map((track) =>
      track.credits.map((credit) => `${credit.name}: ${credit.roles.join(' ')}`),
    );
    expect(roles).toEqual([
      ['Everywhere: producer'],
      ['Guest: vocals featuring', 'Everywhere: producer', 'Second Half: remix'],
      ['Everywhere: producer', 'Second Half: remix'],
    ]);
  });

  it('of every release of the sample crate is numbered without gaps and has an artist on every track', () => {
    for (const facts of SAMPLE_CRATE) {
      const { tracks } = release(facts);
      expect(tracks.length).toBeGreaterThan(0);
      expect(tracks.map((track) => track.sortOrder)).toEqual(tracks.map((_, index) => index + 1));
      expect(
        tracks.filter((track) => track.artistCredit === '' || /\(\d+\)/.test(track.artistCredit)),
      ).toEqual([]);
    }
  });
});

describe('a document that is not one', () => {
  it.each([
    [null],
    [[]],
    [{}],
    [{ id: 'x', title: 'A' }],
    [{ id: 1 }],
    [{ id: 1, title: 'A', tracklist: [{ title: 5 }] }],
  ])('is refused: %j', (document) => {
    expect(wireRelease.safeParse(document).success).toBe(false);
  });
});
