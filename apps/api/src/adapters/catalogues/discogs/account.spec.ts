import {
  artistPageDocument,
  FakeDiscogs,
  loadSampleCrate,
  type FakeDiscogsOptions,
} from '@segue/shared/testing';
import { afterEach, describe, expect, it } from 'vitest';
import type { CatalogueCredentials } from '../account-capabilities.js';
import { createDiscogsCatalogue, type DiscogsSettings } from './index.js';

const CONSUMER = { key: 'application', secret: 'very & secret' };
const TOKENS = { annas: 'anna', bens: 'ben' };
const anna: CatalogueCredentials = { kind: 'token', token: 'annas' };
const ben: CatalogueCredentials = { kind: 'token', token: 'bens' };
const nobody: CatalogueCredentials = { kind: 'none' };

let discogs: FakeDiscogs;

async function start(fake: FakeDiscogsOptions = {}, settings: Partial<DiscogsSettings> = {}) {
  discogs = await new FakeDiscogs({ tokens: TOKENS, ...fake }).start();
  loadSampleCrate(discogs, 'anna');
  return createDiscogsCatalogue({
    baseUrl: discogs.url,
    token: null,
    userAgent: 'SegueTest/1.0 +https://example.org',
    fetch,
    random: () => 0,
    ...settings,
  });
}

afterEach(() => discogs.stop());

describe('a collection', () => {
  it('is listed by pages of a hundred, with its count', async () => {
    const catalogue = (await start()).as(anna);
    const page = await catalogue.getCollectionPage('anna', 1);
    expect(page).toMatchObject({ page: 1, pages: 1, items: 61 });
    expect(page?.copies.find(({ release }) => release.discogsId === 65196)).toMatchObject({
      folderId: 1,
      rating: null,
      release: { title: 'Rukus / Vibration', artistCredit: 'Gang Related', year: 1997 },
    });
    expect(discogs.received[0]?.query).toContain('per_page=100');
  });

  it('tells of copies, folders, fields and value', async () => {
    const catalogue = (await start()).as(anna);
    const person = discogs.data.people.get('anna');
    person?.folders.push({ id: 7, name: 'Goa' });
    expect(await catalogue.getCopies('anna', 65196)).toHaveLength(1);
    expect(await catalogue.getCopies('anna', 1)).toEqual([]);
    expect(await catalogue.getFolders('anna')).toMatchObject([
      { name: 'All', count: 61 },
      { id: 1 },
      { id: 7 },
    ]);
    expect((await catalogue.getFields('anna')).map(({ name }) => name)).toEqual([
      'Media Condition',
      'Sleeve Condition',
      'Notes',
    ]);
    expect(await catalogue.getValue('anna')).toMatchObject({ maximum: '€900.50' });
  });

  it('of nobody is null, and one that is not shown is private', async () => {
    const catalogue = await start();
    expect(await catalogue.as(nobody).getCollectionPage('zoe', 1)).toBeNull();
    const person = discogs.data.people.get('anna');
    if (person) person.hidden = true;
    await expect(catalogue.as(ben).getCollectionPage('anna', 1)).rejects.toMatchObject({ kind: 'private' });
    expect(await catalogue.as(anna).getCollectionPage('anna', 1)).not.toBeNull();
  });

  it('hides folder and notes from strangers', async () => {
    const page = await (await start()).as(nobody).getCollectionPage('anna', 1);
    expect(page?.copies.every(({ folderId, fields }) => folderId === null && fields.length === 0)).toBe(true);
  });

  it('is changed by its owner: rating, folder, fields', async () => {
    const catalogue = await start();
    const person = discogs.data.people.get('anna');
    person?.folders.push({ id: 7, name: 'Goa' });
    const [copy] = await catalogue.as(anna).getCopies('anna', 65196);
    const address = { username: 'anna', folderId: 1, releaseId: 65196, instanceId: copy?.instanceId ?? 0 };
    expect(await catalogue.as(anna).editCopy(address, { rating: 4, folderId: 7 })).toBe(true);
    expect(await catalogue.as(anna).editField(address, 3, 'warped')).toBe(true);
    expect(await catalogue.as(anna).getCopies('anna', 65196)).toMatchObject([
      { rating: 4, folderId: 7, fields: [{ fieldId: 3, value: 'warped' }] },
    ]);
    await expect(catalogue.as(ben).editCopy(address, { rating: 1 })).rejects.toMatchObject({ status: 403 });
    expect(await catalogue.as(anna).editCopy({ ...address, instanceId: 1 }, { rating: 1 })).toBe(false);
  });
});

describe('a wantlist', () => {
  it('is listed with notes and rating', async () => {
    const catalogue = (await start()).as(anna);
    discogs.data.people.get('anna')?.wants.push({ releaseId: 65196, rating: 5, notes: 'the promo' });
    expect(await catalogue.getWantlistPage('anna', 1)).toMatchObject({
      items: 1,
      wants: [{ rating: 5, notes: 'the promo', release: { discogsId: 65196 } }],
    });
  });
});

describe('a search', () => {
  it('finds by words, barcode, catalogue number and release number', async () => {
    const catalogue = (await start()).as(anna);
    const ids = async (search: Parameters<typeof catalogue.searchReleases>[0]) =>
      (await catalogue.searchReleases(search)).map(({ discogsId }) => discogsId);
    expect(await ids({ q: 'gang related rukus' })).toEqual([65196]);
    expect(await ids({ catno: 'mp20' })).toEqual([106788]);
    expect(await ids({ discogsId: 65196 })).toEqual([65196]);
    expect(await ids({ q: 'no such thing anywhere' })).toEqual([]);
  });

  it('by a stranger needs a token, and says so', async () => {
    const catalogue = await start();
    await expect(catalogue.searchReleases({ q: 'x' })).rejects.toMatchObject({ kind: 'not-configured' });
    await expect(catalogue.searchReleases({ q: 'x' })).rejects.toThrow('DISCOGS_TOKEN');
  });
});

describe('an artist', () => {
  it('has variations, aliases, groups and members', async () => {
    const catalogue = await start();
    const page = {
      id: 5,
      name: 'Somebody (2)',
      variations: ['Some Body'],
      aliases: [{ id: 6, name: 'Other' }],
      groups: [{ id: 7, name: 'The Band', active: false }],
      image: 'https://i.discogs.com/5.jpg',
    };
    discogs.data.artists.set(5, artistPageDocument(page));
    expect(await catalogue.getArtist(5)).toEqual({
      discogsId: 5,
      name: 'Somebody (2)',
      variations: ['Some Body'],
      aliases: [{ discogsId: 6, name: 'Other' }],
      groups: [{ discogsId: 7, name: 'The Band', active: false }],
      members: [],
      imageUrl: 'https://i.discogs.com/5.jpg',
    });
    expect(await catalogue.getArtist(6)).toBeNull();
  });
});

describe('whose name it is asked in', () => {
  it('is told by the token', async () => {
    const catalogue = await start();
    expect(await catalogue.as(ben).getIdentity()).toBe('ben');
    await expect(catalogue.as({ kind: 'token', token: 'stale' }).getIdentity()).rejects.toMatchObject({
      kind: 'not-configured',
      status: 401,
    });
  });

  it('is proved by OAuth once the person agreed', async () => {
    const catalogue = await start({ consumer: CONSUMER }, { consumer: CONSUMER });
    const begun = await catalogue.oauth.begin('https://segue.example.org/back');
    expect(begun.authorizeUrl).toContain(encodeURIComponent(begun.token));
    await expect(catalogue.oauth.finish(begun, 'guessed')).rejects.toMatchObject({ status: 401 });
    const verifier = discogs.oauth.authorizeAs(begun.token, 'anna');
    const granted = await catalogue.oauth.finish(begun, verifier);
    expect(await catalogue.as({ kind: 'oauth', ...granted }).getIdentity()).toBe('anna');
    const forged = { kind: 'oauth', token: granted.token, tokenSecret: 'guessed' } as const;
    await expect(catalogue.as(forged).getIdentity()).rejects.toMatchObject({ status: 401 });
  });

  it('counts against a limit of its own', async () => {
    const limits = { withToken: 2, withoutToken: 2 };
    const catalogue = await start({ limits, windowMs: 300 }, { windowMs: 300 });
    const ask = (credentials: CatalogueCredentials) => catalogue.as(credentials).getFolders('anna');
    // The first answers tell the limit; from then on none is sent that would be one too many.
    await Promise.all([anna, ben, nobody].map(ask));
    await Promise.all([anna, anna, ben, nobody].map(ask));
    expect(discogs.received.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 200));
  });
});
