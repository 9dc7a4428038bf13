import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CatalogueCredentials, CopyAddress } from '../account-capabilities.js';
import type { AskOptions, GetReleaseOptions } from '../capabilities.js';
import { CatalogueError } from '../catalogue-error.js';
import type { ReleaseSearch } from '../catalogue-search.js';
import type { Clock } from '../clock.js';
import { type CatalogueAnswer, type CatalogueHttp, type CatalogueRequest } from '../http.js';
import { authorize, type OauthConsumer } from './authorization.js';
import { readRateReport } from './rate-report.js';
import { wireArtistPage } from './wire-artist-page.js';
import {
  wireCollectionPage,
  wireFields,
  wireFolders,
  wireIdentity,
  wireValue,
  wireWantlistPage,
} from './wire-collection.js';
import { wireSearch } from './wire-search.js';
import { wireRelease } from './wire.js';

const PAGE = 100;

/** What every client of one installation shares: above all the limiter inside `http`. */
export interface DiscogsConnection {
  readonly http: CatalogueHttp;
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly consumer: OauthConsumer | null;
}

/** The Discogs API in one person's name, one method a request; speaks in Discogs' own documents. Throws CatalogueError. */
export class DiscogsClient {
  constructor(
    private readonly connection: DiscogsConnection,
    private readonly credentials: CatalogueCredentials,
  ) {}

  getRelease(id: number, options: GetReleaseOptions = {}) {
    return this.get(`releases/${id}`, wireRelease, options);
  }

  getArtist(id: number, options: AskOptions = {}) {
    return this.get(`artists/${id}`, wireArtistPage, options);
  }

  search({ q, barcode, catno }: ReleaseSearch, options: AskOptions = {}) {
    const given = Object.entries({ q, barcode, catno }).filter((pair): pair is [string, string] => !!pair[1]);
    const query = new URLSearchParams([['type', 'release'], ['per_page', '50'], ...given]);
    return this.get(`database/search?${query.toString()}`, wireSearch, options);
  }

  getIdentity(options: AskOptions = {}) {
    return this.get('oauth/identity', wireIdentity, options);
  }

  /** Oldest first: what is added while the pages are read stands on the last one, and moves nothing. */
  getCollectionPage(username: string, page: number, options: AskOptions = {}) {
    const path = `collection/folders/0/releases?page=${page}&per_page=${PAGE}&sort=added&sort_order=asc`;
    return this.ofUser(username, path, wireCollectionPage, options);
  }

  getCopies(username: string, releaseId: number, options: AskOptions = {}) {
    return this.ofUser(username, `collection/releases/${releaseId}`, wireCollectionPage, options);
  }

  getFolders(username: string, options: AskOptions = {}) {
    return this.ofUser(username, 'collection/folders', wireFolders, options);
  }

  getFields(username: string, options: AskOptions = {}) {
    return this.ofUser(username, 'collection/fields', wireFields, options);
  }

  getValue(username: string, options: AskOptions = {}) {
    return this.ofUser(username, 'collection/value', wireValue, options);
  }

  getWantlistPage(username: string, page: number, options: AskOptions = {}) {
    const path = `wants?page=${page}&per_page=${PAGE}&sort=added&sort_order=asc`;
    return this.ofUser(username, path, wireWantlistPage, options);
  }

  editCopy(address: CopyAddress, body: { rating?: number; folder_id?: number }, options: AskOptions = {}) {
    return this.post(instancePath(address), body, options);
  }

  editField(address: CopyAddress, fieldId: number, value: string, options: AskOptions = {}) {
    return this.post(`${instancePath(address)}/fields/${fieldId}`, { value }, options);
  }

  private get<Schema extends z.ZodType>(path: string, schema: Schema, options: GetReleaseOptions) {
    return this.ask({ url: this.url(path), schema, ...options });
  }

  /** What belongs to somebody may be hidden by them. */
  private async ofUser<Schema extends z.ZodType>(
    username: string,
    path: string,
    schema: Schema,
    options: AskOptions,
  ) {
    try {
      return await this.get(`users/${encodeURIComponent(username)}/${path}`, schema, options);
    } catch (error) {
      if (!(error instanceof CatalogueError) || error.status !== 403) throw error;
      const message = `${username} does not show this at Discogs. Its owner can make it public in the settings there.`;
      throw new CatalogueError('private', message, { status: 403, cause: error });
    }
  }

  private post(path: string, body: unknown, options: AskOptions) {
    return this.ask({ method: 'POST', url: this.url(path), body, schema: z.unknown(), ...options });
  }

  private ask<Schema extends z.ZodType>(
    request: Omit<CatalogueRequest<Schema>, 'limitKey' | 'limit' | 'readReport' | 'headers'>,
  ): Promise<CatalogueAnswer<z.output<Schema>>> {
    const { http, clock, consumer } = this.connection;
    const authorization = authorize(this.credentials, consumer, clock.now(), randomUUID());
    return http.ask({ ...request, ...authorization, readReport: readRateReport });
  }

  private url(path: string): string {
    return `${this.connection.baseUrl.replace(/\/+$/, '')}/${path}`;
  }
}

function instancePath({ username, folderId, releaseId, instanceId }: CopyAddress): string {
  const user = encodeURIComponent(username);
  return `users/${user}/collection/folders/${folderId}/releases/${releaseId}/instances/${instanceId}`;
}
