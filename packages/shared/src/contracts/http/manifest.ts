import type { Api } from './api.js';

/**
 * Method and path of every route, without the schemas: this is all that the web ships of the contract.
 * It cannot drift: a route that is missing, misspelt or superfluous does not compile.
 */
type Manifest = {
  readonly [G in keyof Api]: {
    readonly [R in keyof Api[G]]: Api[G][R] extends { method: infer M; path: infer P }
      ? readonly [M, P]
      : never;
  };
};

export const manifest: Manifest = {
  accounts: {
    setupState: ['GET', '/api/setup'],
    setup: ['POST', '/api/setup'],
    me: ['GET', '/api/me'],
    users: ['GET', '/api/users'],
    createUser: ['POST', '/api/users'],
    updateUser: ['PATCH', '/api/users/:id'],
    apiKeys: ['GET', '/api/api-keys'],
    createApiKey: ['POST', '/api/api-keys'],
    deleteApiKey: ['DELETE', '/api/api-keys/:id'],
  },
  analysis: {
    analyse: ['POST', '/api/analysis'],
    settings: ['GET', '/api/analysis/settings'],
    saveSettings: ['PUT', '/api/analysis/settings'],
    upgrade: ['GET', '/api/analysis/upgrade'],
    tryUpgrade: ['POST', '/api/analysis/upgrade/sample'],
    startUpgrade: ['POST', '/api/analysis/upgrade'],
  },
  audio: {
    roots: ['GET', '/api/audio/roots'],
    scan: ['POST', '/api/audio/scan'],
    reviews: ['GET', '/api/audio/reviews'],
    reviewAudio: ['GET', '/api/audio/reviews/:id/audio'],
    decide: ['POST', '/api/audio/reviews/:id'],
  },
  discogs: {
    get: ['GET', '/api/discogs'],
    saveToken: ['PUT', '/api/discogs/token'],
    startOauth: ['POST', '/api/discogs/oauth'],
    finishOauth: ['GET', '/api/discogs/oauth/callback'],
    disconnect: ['DELETE', '/api/discogs'],
    update: ['PATCH', '/api/discogs'],
    sync: ['POST', '/api/discogs/sync'],
    progress: ['GET', '/api/discogs/sync'],
    pause: ['POST', '/api/discogs/sync/pause'],
    gone: ['GET', '/api/discogs/gone'],
    decideGone: ['POST', '/api/discogs/gone'],
    pushPreview: ['GET', '/api/discogs/push'],
    push: ['POST', '/api/discogs/push'],
    wantlist: ['GET', '/api/wantlist'],
    removeWant: ['DELETE', '/api/wantlist/:releaseId'],
  },
  entities: {
    artists: ['GET', '/api/artists'],
    artist: ['GET', '/api/artists/:id'],
    fetchArtist: ['POST', '/api/artists/:id/details'],
    labels: ['GET', '/api/labels'],
    label: ['GET', '/api/labels/:id'],
    styles: ['GET', '/api/styles'],
    style: ['GET', '/api/styles/:name'],
  },
  exports: {
    collectionCsv: ['GET', '/api/export/collection.csv'],
    wantlistCsv: ['GET', '/api/export/wantlist.csv'],
    libraryJson: ['GET', '/api/export/library.json'],
  },
  imports: {
    create: ['POST', '/api/imports'],
    list: ['GET', '/api/imports'],
    get: ['GET', '/api/imports/:id'],
    problemsCsv: ['GET', '/api/imports/:id/problems.csv'],
    preview: ['GET', '/api/imports/:id/preview'],
    start: ['POST', '/api/imports/:id/start'],
    discard: ['DELETE', '/api/imports/:id'],
    reviews: ['GET', '/api/import-reviews'],
    decide: ['POST', '/api/import-reviews/:id'],
  },
  people: {
    invitations: ['GET', '/api/invitations'],
    invite: ['POST', '/api/invitations'],
    revokeInvitation: ['DELETE', '/api/invitations/:id'],
    invitation: ['GET', '/api/invite/:token'],
    acceptInvitation: ['POST', '/api/invite/:token'],
    friends: ['GET', '/api/friends'],
    ask: ['POST', '/api/friends'],
    accept: ['POST', '/api/friends/:id/accept'],
    unfriend: ['DELETE', '/api/friends/:id'],
    share: ['PATCH', '/api/friends/:id'],
    common: ['GET', '/api/people/:personId/common'],
    borrow: ['GET', '/api/playlists/:id/borrow'],
    followed: ['GET', '/api/follows'],
    follow: ['POST', '/api/follows'],
    unfollow: ['DELETE', '/api/follows/:id'],
    refreshFollowed: ['POST', '/api/follows/:id/sync'],
  },
  playlists: {
    generate: ['POST', '/api/playlists/generate'],
    list: ['GET', '/api/playlists'],
    get: ['GET', '/api/playlists/:id'],
    update: ['PATCH', '/api/playlists/:id'],
    remove: ['DELETE', '/api/playlists/:id'],
    export: ['GET', '/api/playlists/:id/export'],
  },
  releases: {
    get: ['GET', '/api/releases/:id'],
    fetchDetails: ['POST', '/api/releases/details'],
    searchCatalogue: ['GET', '/api/catalogue/search'],
    add: ['POST', '/api/releases'],
    edit: ['PATCH', '/api/releases/:id'],
    cover: ['GET', '/api/releases/:id/cover'],
    uploadCover: ['POST', '/api/releases/:id/cover'],
    removeCover: ['DELETE', '/api/releases/:id/cover'],
    addItem: ['POST', '/api/releases/:id/items'],
    editItem: ['PATCH', '/api/items/:id'],
    editItems: ['PATCH', '/api/items'],
    removeItem: ['DELETE', '/api/items/:id'],
    places: ['GET', '/api/places'],
  },
  runs: {
    list: ['GET', '/api/runs'],
    get: ['GET', '/api/runs/:id'],
    cancel: ['POST', '/api/runs/:id/cancel'],
    retry: ['POST', '/api/runs/:id/retry'],
    cancelAll: ['POST', '/api/runs/cancel'],
    events: ['GET', '/api/events'],
  },
  sample: {
    load: ['POST', '/api/sample'],
  },
  search: {
    search: ['GET', '/api/search'],
  },
  spins: {
    list: ['GET', '/api/spins'],
    log: ['POST', '/api/spins'],
    remove: ['DELETE', '/api/spins/:id'],
    dig: ['GET', '/api/dig'],
  },
  statistics: {
    collection: ['GET', '/api/statistics'],
  },
  system: {
    live: ['GET', '/api/health/live'],
    ready: ['GET', '/api/health/ready'],
    capabilities: ['GET', '/api/capabilities'],
    overview: ['GET', '/api/overview'],
    openapi: ['GET', '/api/openapi.json'],
  },
  tags: {
    create: ['POST', '/api/tags'],
    list: ['GET', '/api/tags'],
    get: ['GET', '/api/tags/:id'],
    write: ['POST', '/api/tags/:id/write'],
    undo: ['POST', '/api/tags/:id/undo'],
    stop: ['POST', '/api/tags/:id/stop'],
  },
  tracks: {
    get: ['GET', '/api/tracks/:id'],
    update: ['PATCH', '/api/tracks/:id'],
    compatible: ['GET', '/api/tracks/:id/compatible'],
    uploadAudio: ['POST', '/api/tracks/:id/audio'],
    removeAudio: ['DELETE', '/api/tracks/:id/audio'],
    audio: ['GET', '/api/tracks/:id/audio'],
    waveform: ['GET', '/api/tracks/:id/waveform'],
    download: ['POST', '/api/tracks/:id/download'],
  },
};
