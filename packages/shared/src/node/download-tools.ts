import { z } from 'zod';

/** Where the download worker writes down which programs it has: the api may run on another machine. */
export const DOWNLOAD_TOOLS_KEY = 'health/download-tools.json';

export const downloadToolsSchema = z.object({
  at: z.iso.datetime(),
  programs: z.array(z.object({ name: z.string(), program: z.string(), version: z.string().nullable() })),
  /** Searches that need a key and have one. */
  searches: z.array(z.string()),
});
export type DownloadTools = z.infer<typeof downloadToolsSchema>;
