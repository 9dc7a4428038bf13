/** What fetching needs to know of the installation; made from the environment in `app.module.ts`. */
export class FetchingOptions {
  constructor(
    /** Seals people's cookies; the download worker opens them with the same. */
    readonly cookiesKey: string | undefined,
    /** Room for audio of the installation's own in bytes; null without a limit. */
    readonly quotaBytes: number | null,
    readonly youtubeSearchesPerDay: number,
  ) {}
}
