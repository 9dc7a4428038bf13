import { randomUUID } from 'node:crypto';
import type { Api } from '@segue/shared/contracts/http';
import type { SharedScope } from './grant.js';
import type { PersonsLibrary } from './persons-library.fixture.js';

/**
 * What somebody else gets: `not-found` and `forbidden` as they say; `refused`: no, for one reason or another;
 * `own`: an answer about what is theirs; a scope: what is shared by it, and `not-found` without it.
 */
export type Expected = 'not-found' | 'forbidden' | 'refused' | 'own' | SharedScope;

/** A request that names what belongs to another person, wherever the route lets one name anything. */
export interface Probe {
  readonly expected: Expected;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly file?: true;
}

/** One for each route of the contract: a route that is missing here does not compile. */
export type Probes = { readonly [G in keyof Api]: { readonly [R in keyof Api[G]]: Probe } };

export function probesOf({ ids }: PersonsLibrary): Probes {
  const own: Probe = { expected: 'own' };
  const forbidden: Probe = { expected: 'forbidden' };
  const hidden = (id: string, body?: unknown): Probe => ({ expected: 'not-found', params: { id }, body });
  const shared = (expected: SharedScope, id: string, query = ''): Probe => ({
    expected,
    params: { id },
    query,
  });
  const versionOf = (id: string): Probe => ({ expected: 'not-found', params: { id, number: '1' } });
  const hiddenIn = (query: string): Probe => ({ expected: 'not-found', query });
  const refused = (body: unknown): Probe => ({ expected: 'refused', body });
  const pair: Probe = { expected: 'not-found', params: { fromId: ids.trackId, toId: ids.trackId } };
  const token = { token: randomUUID() };
  const backupId = 'segue-20261127-020000-3fa9';
  const mapping = { mapping: { A: 'title' } };
  return {
    accounts: {
      setupState: own,
      setup: refused({ username: 'second', password: 'long enough', name: 'Second' }),
      me: own,
      users: forbidden,
      createUser: { ...forbidden, body: { username: 'third', password: 'long enough', name: 'Third' } },
      updateUser: { ...forbidden, params: { id: ids.userId }, body: { banned: true } },
      apiKeys: own,
      createApiKey: { ...own, body: { name: 'mine' } },
      deleteApiKey: hidden(ids.apiKeyId),
    },
    analysis: {
      analyse: refused({ trackIds: [ids.trackId] }),
      settings: own,
      saveSettings: { ...own, body: { bpmRange: null } },
      upgrade: own,
      tryUpgrade: own,
      startUpgrade: own,
    },
    audio: {
      roots: own,
      folders: own,
      updateFolder: hidden(ids.folderId, { watch: true }),
      removeFolder: hidden(ids.folderId),
      scan: refused({ path: '/nowhere' }),
      reviews: own,
      reviewAudio: hidden(ids.audioReviewId),
      decide: hidden(ids.audioReviewId, { trackId: null }),
    },
    audit: { list: forbidden, keep: { ...forbidden, body: { days: 90 } } },
    backups: {
      list: forbidden,
      write: forbidden,
      saveSettings: { ...forbidden, body: { daily: false, keep: 1 } },
      download: { ...forbidden, params: { id: backupId } },
      remove: { ...forbidden, params: { id: backupId } },
      upload: { ...forbidden, file: true },
      verify: { ...forbidden, params: { id: backupId } },
      restore: { ...forbidden, params: { id: backupId }, body: { confirm: 'restore' } },
    },
    crates: {
      list: own,
      create: { expected: 'not-found', body: { name: 'Mine', trackIds: [ids.trackId] } },
      preview: { ...own, body: { rule: { query: `in:"${ids.crateId}"` } } },
      get: hidden(ids.crateId),
      update: hidden(ids.crateId, { name: 'Taken over' }),
      remove: hidden(ids.crateId),
      tracks: hidden(ids.crateId),
      addTracks: hidden(ids.crateId, { trackIds: [ids.trackId] }),
      removeTracks: hidden(ids.crateId, { trackIds: [ids.trackId] }),
      orderTracks: hidden(ids.crateId, { trackIds: [] }),
    },
    discogs: {
      get: own,
      saveToken: { ...own, body: { token: 'not-a-token' } },
      startOauth: own,
      finishOauth: { ...own, query: '?oauth_token=x&oauth_verifier=y' },
      disconnect: { expected: 'not-found' },
      update: { expected: 'not-found', body: { pushBack: true } },
      sync: { expected: 'refused', body: {} },
      progress: own,
      pause: { expected: 'not-found', body: { paused: true } },
      gone: own,
      decideGone: refused({ itemIds: [ids.itemId], decision: 'remove' }),
      pushPreview: own,
      push: refused({ itemIds: [ids.itemId] }),
      wantlist: own,
      removeWant: { expected: 'not-found', params: { releaseId: ids.wantedId } },
    },
    entities: {
      artists: own,
      artist: hidden(ids.artistId),
      fetchArtist: hidden(ids.artistId),
      labels: own,
      label: hidden(ids.labelId),
      styles: own,
      style: { expected: 'not-found', params: { name: 'Zcollection style' } },
    },
    exports: { collectionCsv: own, wantlistCsv: own, libraryJson: own },
    fetching: {
      settings: own,
      saveSettings: { ...own, body: { sources: [], format: 'best' } },
      switchEmbeds: { ...forbidden, body: { on: true } },
      uploadCookies: { expected: 'own', params: { service: 'youtube' }, file: true },
      removeCookies: { expected: 'not-found', params: { service: 'youtube' } },
      plan: refused({ trackIds: [ids.trackId] }),
      start: refused({ releaseIds: [ids.releaseId] }),
      findings: own,
      decide: hidden(ids.audioFindingId, { url: null }),
    },
    imports: {
      create: { expected: 'refused', file: true },
      list: own,
      get: hidden(ids.importId),
      problemsCsv: hidden(ids.importId),
      preview: hidden(ids.importId),
      start: hidden(ids.importId, mapping),
      discard: hidden(ids.importId),
      reviews: own,
      decide: hidden(ids.importReviewId, { decision: 'dismiss' }),
    },
    mixSettings: {
      get: own,
      save: { ...own, body: { keyMoves: [], weights: {} } },
      reset: own,
    },
    pairs: {
      list: own,
      rate: { ...pair, body: { verdict: 'works' } },
      forget: pair,
    },
    people: {
      invitations: forbidden,
      invite: { ...forbidden, body: {} },
      revokeInvitation: { ...forbidden, params: { id: ids.invitationId } },
      invitation: { expected: 'not-found', params: token },
      acceptInvitation: {
        ...{ expected: 'not-found', params: token },
        body: { username: 'invited', password: 'long enough', name: 'Invited' },
      },
      friends: own,
      ask: refused({ userId: ids.followedId }),
      accept: hidden(ids.friendshipId),
      unfriend: hidden(ids.friendshipId),
      share: hidden(ids.friendshipId, { audio: true }),
      common: { expected: 'collection', params: { personId: ids.userId } },
      borrow: shared('playlists', ids.playlistId),
      followed: own,
      follow: refused({ discogsUsername: '' }),
      unfollow: hidden(ids.followedId),
      refreshFollowed: hidden(ids.followedId),
    },
    playlistOperations: {
      evolve: hidden(ids.playlistId, { kind: 'more', trackIds: [ids.trackId] }),
      explain: hidden(ids.playlistId, { orders: [[ids.trackId]] }),
      replacements: hidden(ids.playlistId, { trackIds: [ids.trackId], place: 1 }),
      saveAs: hidden(ids.playlistId, { name: 'Taken over', trackIds: [ids.trackId] }),
    },
    playlists: {
      generate: refused({ seeds: [ids.trackId], length: 2 }),
      list: { expected: 'playlists', query: `?whose=${ids.userId}` },
      get: shared('playlists', ids.playlistId),
      create: refused({ name: 'Taken', trackIds: [ids.trackId] }),
      addTracks: hidden(ids.playlistId, { trackIds: [ids.trackId] }),
      removeTracks: hidden(ids.playlistId, { trackIds: [ids.trackId] }),
      update: hidden(ids.playlistId, { name: 'Taken over', trackIds: [ids.trackId] }),
      remove: hidden(ids.playlistId),
    },
    playlistLinks: {
      links: hidden(ids.playlistId),
      create: hidden(ids.playlistId, {}),
      revoke: hidden(ids.playlistLinkId),
      look: { expected: 'not-found', params: token },
      cover: { expected: 'not-found', params: { ...token, place: '1' } },
      audio: { expected: 'not-found', params: { ...token, place: '1' } },
    },
    playlistVersions: {
      versions: hidden(ids.playlistId),
      version: versionOf(ids.playlistId),
      restore: versionOf(ids.playlistId),
      undelete: hidden(ids.deletedPlaylistId),
      duplicate: hidden(ids.playlistId, { name: 'Mine' }),
      append: hidden(ids.playlistId, { from: ids.playlistId }),
      setStart: hidden(ids.playlistId, { startMinute: 1 }),
    },
    playlistExports: {
      export: shared('playlists', ids.playlistId),
      exportSeveral: hiddenIn(`?ids=${ids.playlistId}`),
      bundle: hidden(ids.playlistId),
      preflight: shared('playlists', ids.playlistId),
      paths: own,
      savePaths: { ...own, body: { mappings: [{ here: '/srv', there: 'D:' }] } },
    },
    queues: {
      overview: forbidden,
      pause: { ...forbidden, params: { kind: 'analyse-track' }, body: { paused: true } },
      deadLetters: forbidden,
      retryDeadLetters: { ...forbidden, body: {} },
      discardDeadLetters: { ...forbidden, body: {} },
      schedules: forbidden,
      switchSchedule: { ...forbidden, params: { name: 'sync' }, body: { enabled: false } },
      runSchedule: { ...forbidden, params: { name: 'sync' } },
    },
    releases: {
      get: shared('collection', ids.releaseId),
      fetchDetails: { ...own, body: { releaseIds: [ids.releaseId, ids.wantedId] } },
      searchCatalogue: { ...own, query: '?q=x' },
      add: { ...own, body: { typed: { title: 'Mine', artist: 'Me' } } },
      edit: hidden(ids.releaseId, { title: 'Taken over' }),
      cover: hidden(ids.releaseId),
      uploadCover: { ...hidden(ids.releaseId), file: true },
      removeCover: hidden(ids.releaseId),
      addItem: hidden(ids.releaseId, {}),
      editItem: hidden(ids.itemId, { notes: 'Taken over' }),
      editItems: refused({ itemIds: [ids.itemId], releaseIds: [ids.releaseId], change: { folder: 'Mine' } }),
      removeItem: hidden(ids.itemId),
      places: own,
    },
    runs: {
      list: own,
      get: hidden(ids.runId),
      cancel: hidden(ids.runId),
      retry: hidden(ids.runId),
      cancelAll: { ...own, body: {} },
      events: own,
    },
    sample: { load: own },
    search: {
      search: { expected: 'collection', query: `?q=&whose=${ids.userId}` },
      complete: { expected: 'collection', query: `?q=tag:&whose=${ids.userId}` },
    },
    sessions: { list: own, revoke: hidden(ids.sessionId), revokeOthers: own },
    signIn: {
      providers: own,
      begin: { expected: 'not-found', params: { provider: 'nowhere' } },
      finish: { expected: 'not-found', params: { provider: 'nowhere' } },
    },
    spins: {
      list: { ...own, query: `?releaseId=${ids.releaseId}` },
      log: refused({ releaseId: ids.releaseId, trackId: ids.trackId }),
      remove: hidden(ids.spinId),
      dig: own,
    },
    hearing: {
      get: shared('collection', ids.trackId),
      transition: { expected: 'collection', query: `?from=${ids.trackId}&to=${ids.trackId}` },
      preview: shared('collection', ids.trackId),
      // With the collection shared there is none either: nobody answers where the tests ask.
      previewAudio: { expected: 'refused', params: { id: ids.trackId } },
      previewSwitch: own,
      switchPreviews: { ...forbidden, body: { on: true } },
    },
    statistics: { collection: own },
    system: { live: own, ready: own, capabilities: own, overview: own, openapi: own },
    trackEdits: {
      preview: refused({ trackIds: [ids.trackId], change: { rating: 1 } }),
      apply: refused({ trackIds: [ids.trackId], change: { addTags: ['taken'] } }),
      undo: hidden(ids.editBatchId),
      history: hidden(ids.trackId),
    },
    tags: {
      create: { expected: 'not-found', body: { trackIds: [ids.trackId], choice: { bpm: true } } },
      list: own,
      get: hidden(ids.tagBatchId),
      write: hidden(ids.tagBatchId),
      undo: hidden(ids.tagBatchId),
      stop: hidden(ids.tagBatchId),
    },
    tracks: {
      get: shared('collection', ids.trackId),
      update: hidden(ids.trackId, { rating: 1, title: 'Taken over' }),
      compatible: shared('collection', ids.trackId),
      uploadAudio: { ...hidden(ids.trackId), file: true },
      removeAudio: hidden(ids.trackId),
      audio: shared('audio', ids.trackId),
      waveform: hidden(ids.trackId),
      download: hidden(ids.trackId, {}),
    },
  };
}
