import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance, as they stand in a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: enough to know it again, too little to make the link from. It has no need of salt. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
