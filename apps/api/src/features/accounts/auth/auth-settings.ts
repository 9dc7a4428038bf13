/** What signing in needs to know of the installation; made from the environment in `app.module.ts`. */
export class AuthSettings {
  constructor(
    /** Signs session cookies; 32 characters or more. Another one signs everybody out. */
    readonly secret: string,
    /** The address that people type, where a proxy hides it. */
    readonly publicUrl: string | undefined,
  ) {}
}
