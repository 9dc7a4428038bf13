import { z } from 'zod';
import { idParams, listQuery, uuid } from './common.js';
import { routes } from './define-route.js';

/** Files that a playlist can leave as. */
export const EXPORT_FORMATS = [
  'm3u8',
  'rekordbox',
  'traktor',
  'serato',
  'csv',
  'json',
  'text',
  'pdf',
] as const;
export const exportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormat>;

/** One folder as the server sees it, and the same folder as the DJ's computer sees it. */
export const pathMapping = z.object({
  /** "/srv/music" */
  here: z.string().trim().min(1).max(1000),
  /** "D:\\Music", "/Volumes/Music" */
  there: z.string().trim().min(1).max(1000),
});
export type PathMapping = z.infer<typeof pathMapping>;

export const exportPaths = z.object({
  mappings: z.array(pathMapping).max(20),
  /** Folders of this server that audio lies in: what can be mapped. */
  folders: z.array(z.string()),
});
export type ExportPaths = z.infer<typeof exportPaths>;

/** `no-file`: nothing to play; `file-gone`: known, but not where it was; `no-bpm`, `no-key`: not known. */
export const preflightGap = z.enum(['no-file', 'file-gone', 'no-bpm', 'no-key']);
export type PreflightGap = z.infer<typeof preflightGap>;

/** What could fill a gap: bring the file, fetch it from a video of the release, analyse, type it in, take another track. */
export const preflightRemedy = z.enum(['upload', 'fetch', 'analyse', 'type', 'replace']);

export const preflight = z.object({
  tracks: z.number().int(),
  /** Tracks that have a gap, in the order of the playlist. */
  items: z.array(
    z.object({
      trackId: uuid,
      /** From 1. */
      place: z.number().int(),
      title: z.string(),
      artist: z.string(),
      gaps: z.array(preflightGap).min(1),
      remedies: z.array(preflightRemedy),
    }),
  ),
  counts: z.record(preflightGap, z.number().int()),
  /** What "with its audio" would weigh; null where one may not take the audio away. */
  bundle: z.object({ files: z.number().int(), bytes: z.number() }).nullable(),
});
export type Preflight = z.infer<typeof preflight>;

export const playlistExportRoutes = routes({
  export: {
    method: 'GET',
    path: '/api/playlists/:id/export',
    summary: 'Take a playlist away as a file',
    access: 'reader',
    params: idParams,
    query: z.object({ format: exportFormat.default('m3u8') }),
    response: { raw: 'application/octet-stream' },
    errors: ['not-found'],
  },
  exportSeveral: {
    method: 'GET',
    path: '/api/export/playlists',
    summary: 'Take several of your playlists away in one file: all of them unless ids are given',
    access: 'reader',
    query: z.object({
      format: exportFormat.default('rekordbox'),
      ids: listQuery.pipe(z.array(uuid).max(500)).optional(),
    }),
    response: { raw: 'application/octet-stream' },
    errors: ['not-found'],
  },
  bundle: {
    method: 'GET',
    path: '/api/playlists/:id/bundle',
    summary: 'Take a playlist of yours away with its audio, as a ZIP archive that plays by itself',
    access: 'reader',
    params: idParams,
    response: { raw: 'application/zip' },
    errors: ['not-found', 'unprocessable'],
  },
  preflight: {
    method: 'GET',
    path: '/api/playlists/:id/preflight',
    summary: 'Tracks that would leave incomplete, and what could fill the gaps',
    access: 'reader',
    params: idParams,
    response: preflight,
    errors: ['not-found'],
  },
  paths: {
    method: 'GET',
    path: '/api/export/paths',
    summary: 'Where your DJ computer finds the folders of this server',
    access: 'reader',
    response: exportPaths,
  },
  savePaths: {
    method: 'PUT',
    path: '/api/export/paths',
    summary: 'Say where your DJ computer finds the folders of this server',
    access: 'member',
    body: z.object({ mappings: exportPaths.shape.mappings }),
    response: exportPaths,
  },
});
