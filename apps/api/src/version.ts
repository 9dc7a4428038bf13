import { packageVersion } from '@segue/shared/node';

/** Version of the api, from its package. */
export const version = packageVersion(import.meta.url);
