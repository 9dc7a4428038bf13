import { isIP } from 'node:net';
import {
  audioRootsEnvSchema,
  envSwitch,
  readEnv,
  secretEnv,
  sharedEnvSchema,
  wholeNumber,
} from '@segue/shared/node';
import { backupEnvSchema } from './features/backups/env.js';
import { z } from 'zod';
import { databaseEnvSchema, poolEnvSchema } from './database/env.js';
import { oidcProviders } from './features/accounts/oidc/oidc-settings.js';

const address = (protocol: RegExp, error: string) => z.url({ protocol, error });

const addresses = z.string().transform((text, context) => {
  const list = text.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  const wrong = list.find((one) => !isNetwork(one));
  if (wrong === undefined) return list;
  context.addIssue({ code: 'custom', message: `has ${wrong}, which is neither an address nor a network` });
  return z.NEVER;
});

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const version = isIP(address);
  return version !== 0 && (prefix === undefined || Number(prefix) <= (version === 4 ? 32 : 128));
}

/** Every variable that the api reads. `.env.example` is made of these descriptions. */
export const apiEnvSchema = z.object({
  ...databaseEnvSchema.shape,
  ...poolEnvSchema.shape,
  ...sharedEnvSchema.shape,
  ...audioRootsEnvSchema.shape,
  ...backupEnvSchema.shape,
  BACKUP_BEFORE_UPGRADE: envSwitch(true).describe(
    'Backs up before a new version changes the tables, and changes nothing when that fails.',
  ),
  MEILI_URL: address(/^https?$/, 'must be the address of a Meilisearch: http://host:7700')
    .optional()
    .describe('Meilisearch. Without it, search runs inside the api.'),
  MEILI_KEY: z.string().optional().describe('Key of that Meilisearch.'),
  API_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that the api listens on. Only the web needs to reach it.'),
  API_PORT: wholeNumber(0, 65_535).default(3001).describe('Port that the api listens on.'),
  WEB_ORIGIN: address(/^https?$/, 'must be an address: https://segue.example.org')
    .optional()
    .describe(
      'The address that people type, where a proxy does not pass it on (X-Forwarded-Host, X-Forwarded-Proto).',
    ),
  TRUST_PROXY_HOPS: wholeNumber(0, 10)
    .default(1)
    .describe(
      'Proxies in front of the api: 1 for the web alone, 2 with a reverse proxy before it, 0 for none.',
    ),
  RATE_LIMIT_ADDRESS: wholeNumber(0, 10_000_000)
    .default(30_000)
    .describe('Requests a minute from one address, signed in or not; 0 for any number.'),
  RATE_LIMIT_ACCOUNT: wholeNumber(0, 10_000_000)
    .default(20_000)
    .describe('Requests a minute of one account, from wherever; 0 for any number.'),
  OIDC_PROVIDERS: oidcProviders
    .optional()
    .describe('Providers to sign in at (OpenID Connect), as a JSON array: see docs/security.md.'),
  PROXY_AUTH_HEADER: z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9-]+$/, 'must be the name of a header: Remote-User')
    .optional()
    .describe('Header in which a reverse proxy says who is signed in. Only with PROXY_AUTH_ADDRESSES.'),
  PROXY_AUTH_ADDRESSES: addresses
    .default([])
    .describe(
      'Addresses or networks (10.0.0.0/24) of that proxy, with commas between. From others it is ignored.',
    ),
  AUTH_SECRET: secretEnv.describe('Signs sessions. Changing it signs everybody out.'),
  SECRETS_KEY: secretEnv.describe('Encrypts the credentials that are kept in the database.'),
  COOKIES_KEY: secretEnv
    .optional()
    .describe(
      'Seals the cookies that people give for fetching; the same for the api and the download worker.',
    ),
  AUDIO_QUOTA_GB: z.coerce
    .number('must be a number of gigabytes')
    .positive('must be more than 0')
    .optional()
    .describe('The most that Segue keeps of audio by itself. Files that are read in place do not count.'),
  YOUTUBE_SEARCHES_PER_DAY: wholeNumber(0, 1_000_000)
    .default(100)
    .describe('Searches that your key of the YouTube Data API has a day.'),
  SAMPLE_CRATE: envSwitch(false).describe(
    'Gives the owner the sample crate at the first start: npm run up -- --sample.',
  ),
  DISCOGS_TOKEN: z
    .string()
    .optional()
    .describe('Personal token of Discogs, for tracklists: discogs.com/settings/developers.'),
  DISCOGS_BASE_URL: address(/^https?$/, 'must be an address: https://api.discogs.com')
    .default('https://api.discogs.com')
    .describe('Where the Discogs API is.'),
  DISCOGS_WINDOW_MS: wholeNumber(100, 3_600_000)
    .default(60_000)
    .describe('Length of the window that Discogs counts requests in, in milliseconds.'),
  DISCOGS_CONSUMER_KEY: z
    .string()
    .optional()
    .describe('Key of your application at Discogs, for signing in there (OAuth) instead of pasting a token.'),
  DISCOGS_CONSUMER_SECRET: z.string().optional().describe('Secret of that application.'),
  DISCOGS_AUTHORIZE_URL: address(/^https?$/, 'must be an address: https://www.discogs.com/oauth/authorize')
    .default('https://www.discogs.com/oauth/authorize')
    .describe('Page of Discogs that asks a person whether Segue may act for them.'),
  DEEZER_BASE_URL: address(/^https?$/, 'must be an address: https://api.deezer.com')
    .default('https://api.deezer.com')
    .describe('Where Deezer is asked for previews; an owner can switch them off in the settings.'),
  ITUNES_BASE_URL: address(/^https?$/, 'must be an address: https://itunes.apple.com')
    .default('https://itunes.apple.com')
    .describe('Where iTunes is asked for previews.'),
  OPENAI_BASE_URL: address(/^https?$/, 'must be an address: http://localhost:11434/v1')
    .optional()
    .describe('Any OpenAI-compatible endpoint (OpenAI, Ollama, …), for features that need a language model.'),
  OPENAI_API_KEY: z.string().optional().describe('Key of that endpoint.'),
  OPENAI_MODEL: z.string().optional().describe('Language model there.'),
  OPENAI_EMBEDDING_MODEL: z.string().optional().describe('Embedding model there.'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have 16 characters or more')
    .optional()
    .describe('Bearer token for /metrics. Without it, only this machine itself may read them.'),
});

export type ApiEnv = z.output<typeof apiEnvSchema>;

/** Reads the environment; exits and names what is missing or wrong. */
export const apiEnv = (): ApiEnv => readEnv(apiEnvSchema, process.env);
