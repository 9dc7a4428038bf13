/** What the system pages need to know of the installation; made from the environment in `app.module.ts`. */
export class SystemSettings {
  constructor(
    readonly version: string,
    readonly metricsToken: string | undefined,
    readonly discogsToken: string | undefined,
    readonly languageModel: { readonly baseUrl: string | undefined; readonly model: string | undefined },
  ) {}
}
