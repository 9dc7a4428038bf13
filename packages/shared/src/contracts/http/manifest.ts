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
  },
  audio: {
    roots: ['GET', '/api/audio/roots'],
    scan: ['POST', '/api/audio/scan'],
    reviews: ['GET', '/api/audio/reviews'],
    reviewAudio: ['GET', '/api/audio/reviews/:id/audio'],
    decide: ['POST', '/api/audio/reviews/:id'],
  },
  imports: {
    create: ['POST', '/api/imports'],
    list: ['GET', '/api/imports'],
    get: ['GET', '/api/imports/:id'],
    problemsCsv: ['GET', '/api/imports/:id/problems.csv'],
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
  system: {
    live: ['GET', '/api/health/live'],
    ready: ['GET', '/api/health/ready'],
    capabilities: ['GET', '/api/capabilities'],
    overview: ['GET', '/api/overview'],
    openapi: ['GET', '/api/openapi.json'],
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
