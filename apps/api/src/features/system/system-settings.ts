/** What the system pages need to know of the installation; made from the environment in `app.module.ts`. */
export class SystemSettings {
  constructor(
    readonly version: string,
    readonly metricsToken: string | undefined,
    readonly discogsToken: string | undefined,
    /** An OpenAI-compatible endpoint, and the models there. */
    readonly models: {
      readonly baseUrl: string | undefined;
      readonly language: string | undefined;
      readonly embedding: string | undefined;
    },
  ) {}
}
