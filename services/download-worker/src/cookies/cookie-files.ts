import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CookieService } from '@segue/shared/contracts/jobs';
import { cookieOwner, SecretBox, TypedError, type Storage } from '@segue/shared/node';

/** Sites by their hosts; a host below one of them is of the same site. */
const HOSTS: Readonly<Record<CookieService, readonly string[]>> = {
  youtube: ['youtube.com', 'youtu.be'],
  soundcloud: ['soundcloud.com'],
  'apple-music': ['apple.com'],
};

/** Whose cookies, and where each service's lie sealed. */
export interface CookieKeys {
  readonly owner: string;
  readonly keys: Readonly<Partial<Record<CookieService, string>>>;
}

/** Whose service an address is; null for one that no cookies are kept for. */
export function serviceOf(url: URL): CookieService | null {
  const services = Object.entries(HOSTS) as [CookieService, readonly string[]][];
  const found = services.find(([, hosts]) =>
    hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
  );
  return found?.[0] ?? null;
}

/** Opens sealed cookies for one fetch. */
export class CookieFiles {
  private readonly box: SecretBox | null;

  /** @param secret COOKIES_KEY; null where it is not set, and cookies cannot be opened */
  constructor(
    private readonly storage: Pick<Storage, 'read' | 'stat'>,
    secret: string | null,
  ) {
    this.box = secret === null ? null : new SecretBox(secret, 'COOKIES_KEY');
  }

  /**
   * A cookies.txt in `folder` that only this process's user can read; null when there are none for the address.
   * @throws TypedError `not-configured` without the key, or with another one
   */
  async open(url: URL, { owner, keys }: CookieKeys, folder: string): Promise<string | null> {
    const service = serviceOf(url);
    const key = service === null ? undefined : keys[service];
    if (service === null || key === undefined || (await this.storage.stat(key)) === null) return null;
    if (this.box === null) {
      const message = 'Cookies cannot be opened: COOKIES_KEY is not set for the download worker.';
      throw new TypedError('not-configured', message);
    }
    const sealed = await text(await this.storage.read(key));
    const path = join(folder, 'cookies.txt');
    await writeFile(path, this.box.open(sealed, cookieOwner(owner, service)), { mode: 0o600 });
    return path;
  }
}
