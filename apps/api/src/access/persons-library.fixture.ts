import { randomUUID } from 'node:crypto';
import { openStorage } from '@segue/shared/node';
import type { TestApi, TestPerson } from '../testing/index.js';

/** A word that stands in everything of one kind that a person has: where it turns up, that got out. */
export const MARKS = {
  collection: 'Zcollection',
  ratings: 'Zratings',
  playlists: 'Zplaylists',
  audio: 'Zaudio',
  private: 'Zprivate',
} as const;

/** A person with a row of every kind, and the ids of what a stranger might name. */
export interface PersonsLibrary {
  readonly person: TestPerson;
  readonly ids: Awaited<ReturnType<typeof fill>>;
}

export async function makeLibrary(api: TestApi): Promise<PersonsLibrary> {
  const [person, friend] = [await api.person('member'), await api.person('member')];
  return { person, ids: await fill(api, person.id, friend.id) };
}

async function fill(api: TestApi, userId: string, friendId: string) {
  const insert = inserter(api);
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  const catalogue = await fillCatalogue(insert, userId);
  const { releaseId, trackId } = catalogue;
  const itemId = await insert('CollectionItem', {
    ...{ userId, releaseId, addedAt: now, rating: 5, folder: `${MARKS.ratings} folder`, ...times },
    ...{ mediaCondition: `${MARKS.ratings} medium`, sleeveCondition: `${MARKS.ratings} sleeve` },
    ...{ notes: `${MARKS.ratings} notes`, shelf: `${MARKS.ratings} shelf`, box: `${MARKS.ratings} box` },
    ...{ customFields: { [`${MARKS.ratings} field`]: 'x' }, ownerEdited: ['notes'], slot: '7' },
    discogsValues: { notes: `${MARKS.ratings} before` },
  });
  await insert.plain('PersonalTrack', {
    ...{ userId, trackId, rating: 4, tags: [`${MARKS.ratings} tag`], notes: `${MARKS.ratings} of it` },
    updatedAt: now,
  });
  await insert('TrackValue', { trackId, userId, field: 'bpm', source: 'user', value: 123.4 });
  const said = { userId, field: 'title', updatedAt: now };
  await insert.plain('ReleaseEdit', { ...said, releaseId, value: `${MARKS.collection} own words` });
  await insert.plain('TrackEdit', { ...said, trackId, value: `${MARKS.collection} own words` });
  const editBatchId = await insert('TrackEditBatch', { userId, change: { rating: 1 }, tracks: 1 });
  await insert('TrackValueChange', {
    ...{ userId, trackId, field: 'tags', before: [], after: [`${MARKS.private} tag`], batchId: editBatchId },
  });
  const cue = {
    kind: 'hot',
    name: `${MARKS.ratings} cue`,
    seconds: 1,
    endSeconds: null,
    slot: 0,
    colour: null,
  };
  await insert.plain('TrackCues', {
    userId,
    trackId,
    source: 'rekordbox',
    grid: [],
    cues: [cue],
    updatedAt: now,
  });
  const wanted = { userId, releaseId: catalogue.wantedId, notes: `${MARKS.private} want`, addedAt: now };
  await insert.plain('WantlistItem', { ...wanted, updatedAt: now });
  await insert.plain('ImportedEntry', { userId, identity: MARKS.private, trackId });
  await insert.plain('Setting', { id: randomUUID(), userId, key: 'x', value: MARKS.private, updatedAt: now });
  await insert.plain('RatedPair', { userId, fromId: trackId, toId: trackId, verdict: 'works' });
  const spinId = await insert('Spin', {
    userId,
    releaseId,
    trackId,
    session: `${MARKS.private} night`,
    playedAt: now,
  });
  return {
    ...catalogue,
    ...{ userId, itemId, spinId, editBatchId },
    ...(await fillWork(api, userId, trackId)),
    ...(await fillPlaylist(insert, userId, trackId)),
    ...(await fillPeople(api, userId, friendId)),
  };
}

async function fillCatalogue(insert: Insert, userId: string) {
  const updatedAt = new Date();
  const facts = {
    artistCredit: `${MARKS.collection} artist`,
    styles: [`${MARKS.collection} style`],
    updatedAt,
  };
  const title = `${MARKS.collection} record`;
  const releaseId = await insert('Release', { title, ...facts, details: 'detailed', addedById: userId });
  const wantedId = await insert('Release', { title: `${MARKS.private} wanted`, ...facts, details: 'listed' });
  const artistId = await insert('Artist', { name: `${MARKS.collection} artist` });
  const labelId = await insert('Label', { name: `${MARKS.collection} label` });
  await insert.plain('ReleaseArtist', { releaseId, position: 0, artistId });
  await insert.plain('ReleaseLabel', { releaseId, position: 0, labelId, catalogNumber: '1' });
  const track = { releaseId, sortOrder: 1, position: 'A1', title: `${MARKS.collection} track`, updatedAt };
  const trackId = await insert('Track', { ...track, artistCredit: facts.artistCredit });
  return { releaseId, wantedId, artistId, labelId, trackId };
}

async function fillWork(api: TestApi, userId: string, trackId: string) {
  const insert = inserter(api);
  const runId = await insert('Run', {
    ...{ kind: 'analyse-track', title: `${MARKS.private} run`, status: 'failed', payload: {} },
    ...{
      requestedById: userId,
      finishedAt: new Date(),
      errorCode: 'unexpected',
      errorMessage: MARKS.private,
    },
  });
  const importId = await insert('ImportBatch', {
    ...{ userId, runId, fileName: `${MARKS.private}.csv`, format: 'table', fileKey: 'imports/x.csv' },
  });
  await insert.plain('ImportProblem', { importId, line: 1, message: MARKS.private, raw: MARKS.private });
  const change = { importId, label: MARKS.private, field: 'x', before: '', after: MARKS.private };
  await insert('ImportChange', change);
  const importReviewId = await insert('ImportReview', {
    ...{ importId, userId, line: 1, entry: { title: MARKS.private }, candidates: [] },
  });
  const storageKey = 'audio/zz/zaudio.wav';
  await openStorage(api.env.STORAGE_URL).write(storageKey, Buffer.from(`${MARKS.audio} bytes`));
  const audioFileId = await insert('AudioFile', {
    ...{ contentHash: 'z'.repeat(64), storageKey, originalName: `${MARKS.audio}.wav`, mime: 'audio/wav' },
    ...{ sizeBytes: 12, source: 'upload', sourcePath: `/music/${MARKS.audio}.wav`, addedById: userId },
  });
  await insert.plain('TrackAudio', { trackId, audioFileId, matchedBy: 'upload' });
  const audioReviewId = await insert('AudioReview', { userId, audioFileId, runId, candidates: [] });
  const audioFindingId = await insert('AudioFinding', { userId, trackId, runId, candidates: [] });
  const path = `/music/${MARKS.private}`;
  const folderId = await insert('MusicFolder', { userId, path });
  await insert.plain('CookieJar', {
    ...{ userId, service: 'youtube', storageKey: 'cookies/z.sealed', domains: [MARKS.private], count: 1 },
    updatedAt: new Date(),
  });
  const tagBatchId = await insert('TagBatch', { userId, choice: { bpm: true } });
  const changes = [{ field: 'comment', before: MARKS.private, after: MARKS.private }];
  await insert('TagWrite', { batchId: tagBatchId, place: 0, trackId, audioFileId, label: 'x', changes });
  return { runId, importId, importReviewId, audioReviewId, audioFindingId, folderId, tagBatchId };
}

async function fillPlaylist(insert: Insert, userId: string, trackId: string) {
  const request = { length: 1, name: `${MARKS.private} request` };
  const made = { userId, seed: 1, poolSize: 1, history: [], request, runId: randomUUID() };
  const generationId = await insert('Generation', made);
  const name = `${MARKS.playlists} set`;
  const playlistId = await insert('Playlist', { userId, name, generationId, updatedAt: new Date() });
  await insert.plain('PlaylistItem', { playlistId, position: 0, trackId });
  const crateId = await insert('Crate', { userId, name: `${MARKS.private} crate`, updatedAt: new Date() });
  await insert.plain('CrateTrack', { crateId, trackId, position: 0 });
  const version = { userId, number: 1, source: 'made', words: `${MARKS.private} words`, name, items: [] };
  await insert.plain('PlaylistVersion', { ...version, playlistId });
  const deletedPlaylistId = randomUUID();
  const facts = { generationId: null, score: null, importedFrom: null, createdAt: new Date().toISOString() };
  await insert.plain('PlaylistVersion', { ...version, playlistId: deletedPlaylistId, deleted: facts });
  const link = { playlistId, userId, note: `${MARKS.private} link`, tokenHash: 'z'.repeat(64) };
  const playlistLinkId = await insert('PlaylistLink', link);
  return { playlistId, crateId, deletedPlaylistId, playlistLinkId };
}

async function fillPeople(api: TestApi, userId: string, friendId: string) {
  const insert = inserter(api);
  const now = new Date();
  const friendshipId = await insert('Friendship', { askedById: userId, askedId: friendId, acceptedAt: now });
  const pairs = [
    { ownerId: userId, viewerId: friendId },
    { ownerId: friendId, viewerId: userId },
  ];
  for (const pair of pairs) await insert.plain('Share', { ...pair, updatedAt: now });
  const followedId = randomUUID();
  await insert.plain('User', {
    ...{ id: followedId, name: MARKS.private, email: `${followedId}@followed.invalid`, role: 'followed' },
    ...{ username: 'discogs:z', updatedAt: now },
  });
  await insert.plain('Follow', { userId, followedId });
  await insert.plain('DiscogsAccount', { userId, username: MARKS.private, via: 'token', checkedAt: now });
  const invitationId = await insert('Invitation', {
    ...{ tokenHash: MARKS.private, role: 'member', note: MARKS.private, createdById: userId, expiresAt: now },
  });
  const [key] = await api.database.sql<{ id: string }>(`SELECT id FROM "Apikey" WHERE "referenceId" = $1`, [
    userId,
  ]);
  const [session] = await api.database.sql<{ id: string }>(`SELECT id FROM "Session" WHERE "userId" = $1`, [
    userId,
  ]);
  const ways = { apiKeyId: key?.id ?? '', sessionId: session?.id ?? '' };
  return { friendshipId, followedId, invitationId, ...ways };
}

type Row = Readonly<Record<string, unknown>>;
interface Insert {
  /** Answers the new row's id. */
  (table: string, row: Row): Promise<string>;
  plain(table: string, row: Row): Promise<void>;
}

/** Columns that hold JSON, whatever the value. */
const JSON_COLUMNS = new Set([
  ...['value', 'grid', 'cues', 'customFields', 'discogsValues', 'payload', 'entry', 'candidates'],
  ...['request', 'history', 'change', 'before', 'after', 'items', 'deleted', 'choice', 'changes'],
]);

export function inserter(api: TestApi): Insert {
  const plain = async (table: string, row: Row): Promise<void> => {
    const columns = Object.keys(row);
    const values = columns.map((name) => (JSON_COLUMNS.has(name) ? JSON.stringify(row[name]) : row[name]));
    await api.database.sql(
      `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
       VALUES (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
      values,
    );
  };
  const insert = async (table: string, row: Row): Promise<string> => {
    const id = randomUUID();
    await plain(table, { id, ...row });
    return id;
  };
  return Object.assign(insert, { plain });
}
