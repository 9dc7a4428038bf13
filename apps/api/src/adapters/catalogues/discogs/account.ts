import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import type { CatalogueCredentials, CopyAddress, PersonalCatalogue } from '../account-capabilities.js';
import type { AskOptions, GetReleaseOptions, ReleaseAnswer } from '../capabilities.js';
import type { CatalogueArtistPage } from '../catalogue-artist.js';
import { CatalogueError } from '../catalogue-error.js';
import type {
  AccountField,
  AccountFolder,
  CollectionCopy,
  CollectionPage,
  CollectionValue,
  WantlistPage,
} from '../catalogue-collection.js';
import type { FoundRelease, ReleaseSearch } from '../catalogue-search.js';
import type { CatalogueAnswer } from '../http.js';
import { mapArtistPage } from './artist-page-mapper.js';
import { DiscogsClient, type DiscogsConnection } from './client.js';
import { mapCollectionPage, mapWantlistPage } from './collection-mapper.js';
import { mapRelease } from './mapper.js';
import { foundByNumber, mapFound } from './search-mapper.js';

/** Discogs in one person's name; answers in Segue's words. */
export class DiscogsAccountCatalogue implements PersonalCatalogue {
  private readonly client: DiscogsClient;

  constructor(
    connection: DiscogsConnection,
    private readonly credentials: CatalogueCredentials,
  ) {
    this.client = new DiscogsClient(connection, credentials);
  }

  async getRelease(id: DiscogsReleaseId, options: GetReleaseOptions = {}): Promise<ReleaseAnswer | null> {
    const answer = await this.client.getRelease(id, options);
    if (answer.status === 'not-found') return null;
    if (answer.status === 'unchanged') return answer;
    return { status: 'found', release: mapRelease(answer.value), etag: answer.etag };
  }

  async searchReleases(search: ReleaseSearch, options: AskOptions = {}): Promise<readonly FoundRelease[]> {
    if (search.discogsId !== undefined) {
      const answer = await this.getRelease(search.discogsId as DiscogsReleaseId, options);
      return answer?.status === 'found' ? [foundByNumber(answer.release)] : [];
    }
    return found(await this.withToken(() => this.client.search(search, options)), mapFound) ?? [];
  }

  async getArtist(id: number, options: AskOptions = {}): Promise<CatalogueArtistPage | null> {
    return found(await this.client.getArtist(id, options), mapArtistPage);
  }

  async getIdentity(options: AskOptions = {}): Promise<string> {
    const username = found(await this.client.getIdentity(options), (identity) => identity.username);
    if (username === null) throw new CatalogueError('failed', 'Discogs does not say whose token this is.');
    return username;
  }

  async getCollectionPage(
    username: string,
    page: number,
    options: AskOptions = {},
  ): Promise<CollectionPage | null> {
    return found(await this.client.getCollectionPage(username, page, options), mapCollectionPage);
  }

  async getCopies(
    username: string,
    releaseId: number,
    options: AskOptions = {},
  ): Promise<readonly CollectionCopy[]> {
    return found(await this.client.getCopies(username, releaseId, options), mapCollectionPage)?.copies ?? [];
  }

  async getFolders(username: string, options: AskOptions = {}): Promise<readonly AccountFolder[] | null> {
    return found(await this.client.getFolders(username, options), ({ folders }) => folders);
  }

  async getFields(username: string, options: AskOptions = {}): Promise<readonly AccountField[]> {
    return found(await this.client.getFields(username, options), ({ fields }) => fields) ?? [];
  }

  async getValue(username: string, options: AskOptions = {}): Promise<CollectionValue | null> {
    return found(await this.client.getValue(username, options), (value) => value);
  }

  async getWantlistPage(
    username: string,
    page: number,
    options: AskOptions = {},
  ): Promise<WantlistPage | null> {
    return found(await this.client.getWantlistPage(username, page, options), mapWantlistPage);
  }

  async editCopy(
    address: CopyAddress,
    { rating, folderId }: { rating?: number; folderId?: number },
    options: AskOptions = {},
  ): Promise<boolean> {
    const change = {
      ...(rating !== undefined && { rating }),
      ...(folderId !== undefined && { folder_id: folderId }),
    };
    return (await this.client.editCopy(address, change, options)).status === 'found';
  }

  async editField(
    address: CopyAddress,
    fieldId: number,
    value: string,
    options: AskOptions = {},
  ): Promise<boolean> {
    return (await this.client.editField(address, fieldId, value, options)).status === 'found';
  }

  /** A stranger may not search: then there is no wrong token, but none. */
  private async withToken<Value>(ask: () => Promise<Value>): Promise<Value> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof CatalogueError) || error.status !== 401 || this.credentials.kind !== 'none')
        throw error;
      const message =
        'Discogs lets nobody search without a token. Connect your account, or set DISCOGS_TOKEN.';
      throw new CatalogueError('not-configured', message, { status: 401, cause: error });
    }
  }
}

function found<Wire, Value>(answer: CatalogueAnswer<Wire>, map: (wire: Wire) => Value): Value | null {
  return answer.status === 'found' ? map(answer.value) : null;
}
