import { collectionPage, pageCount, type CollectionCopy } from './collection-document.js';
import { releaseDocument, type ReleaseDocument } from './release-document.js';
import type { Reply } from './reply.js';

/** What the fake knows. Change it while the server runs to play an edit on Discogs. */
export class CatalogueData {
  readonly releases = new Map<number, ReleaseDocument>();
  /** Copies by the name of their owner. */
  readonly collections = new Map<string, CollectionCopy[]>();
  /** Owners whose collection is not public. */
  readonly privateUsers = new Set<string>();

  /** Answers one GET. @param origin where the server listens, for the links between pages */
  answer(path: string, query: URLSearchParams, origin: string, authenticated: boolean): Reply {
    const releaseId = /^\/releases\/(\d+)$/.exec(path)?.[1];
    if (releaseId !== undefined) return this.release(Number(releaseId));
    const user = /^\/users\/([^/]+)\/collection\/folders\/0\/releases$/.exec(path)?.[1];
    if (user === undefined) return message(404, 'The requested resource was not found.');
    return this.collection(decodeURIComponent(user), query, `${origin}${path}`, authenticated);
  }

  private release(id: number): Reply {
    const body = this.releases.get(id);
    return body === undefined ? message(404, 'Release not found.') : { status: 200, body };
  }

  private collection(user: string, query: URLSearchParams, address: string, authenticated: boolean): Reply {
    const copies = this.collections.get(user);
    if (copies === undefined) return message(404, 'User does not exist or may have been deleted.');
    if (this.privateUsers.has(user) && !authenticated) {
      return message(403, 'You are not allowed to see this collection.');
    }
    const size = Math.min(100, positive(query.get('per_page'), 50));
    const number = positive(query.get('page'), 1);
    if (number > pageCount(copies.length, size))
      return message(404, `Page ${number} is outside of valid range.`);
    return {
      status: 200,
      body: collectionPage(copies, (id) => this.listed(id), { number, size, address }),
    };
  }

  /** A release that was taken down stays in the collections that have it. */
  private listed(id: number): ReleaseDocument {
    return this.releases.get(id) ?? releaseDocument({ id, title: 'Deleted release', artists: [] });
  }
}

export function message(status: number, text: string): Reply {
  return { status, body: { message: text } };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
