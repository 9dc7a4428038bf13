import { z } from 'zod';

const provider = z.strictObject({
  /** Stands in addresses: `/api/sign-in/<id>/callback` is what the provider must allow. */
  id: z.string().regex(/^[a-z0-9-]{1,32}$/, 'has lower-case letters, digits and dashes'),
  /** On the button: "Sign in with …". */
  name: z.string().min(1).max(60),
  /** Where `/.well-known/openid-configuration` is found. */
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  scope: z.string().default('openid profile email'),
  /** What the first sign-in of somebody unknown does: makes them a reader, or is refused. */
  signUp: z.enum(['reader', 'refuse']).default('refuse'),
  /** Whether an e-mail address that the provider has verified opens the account that has it here. */
  linkByEmail: z.boolean().default(false),
});
export type ProviderSettings = z.output<typeof provider>;

const providers = z
  .array(provider)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each needs an id of its own');

/** `OIDC_PROVIDERS`: a JSON array. */
export const oidcProviders = z.string().transform((text, context): ProviderSettings[] => {
  const found = providers.safeParse(parsed(text));
  if (found.success) return found.data;
  for (const { path, message } of found.error.issues)
    context.addIssue({
      code: 'custom',
      message: `${['is no JSON array of providers', ...path].join('.')}: ${message}`,
    });
  return z.NEVER;
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The providers that people may sign in at. */
export class OidcSettings {
  constructor(readonly providers: readonly ProviderSettings[]) {}
}
