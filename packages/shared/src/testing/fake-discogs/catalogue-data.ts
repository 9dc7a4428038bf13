import type { ArtistPageDocument } from './artist-document.js';
import type { CollectionCopy } from './collection-document.js';
import { editCopy, removeCopy } from './edit-copy.js';
import { answerAboutPerson } from './people-documents.js';
import { newPerson, type PersonData } from './person-data.js';
import { releaseDocument, type ReleaseDocument } from './release-document.js';
import { message, type Reply } from './reply.js';
import { searchDocument } from './search-document.js';

/** One request, once it is known who asks. */
export interface Question {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The JSON that came with a POST. */
  readonly body: unknown;
  /** Where the server listens, for the links between pages. */
  readonly origin: string;
  /** The user whose token it carries; undefined for a token that is nobody's in particular, null for none. */
  readonly asker: string | null | undefined;
}

/** What the fake knows. Change it while the server runs to play an edit on Discogs. */
export class CatalogueData {
  readonly releases = new Map<number, ReleaseDocument>();
  readonly artists = new Map<number, ArtistPageDocument>();
  readonly people = new Map<string, PersonData>();

  /** Gives a user these copies, and everything else that a new user has. */
  addPerson(username: string, copies: readonly CollectionCopy[] = []): PersonData {
    const person = newPerson(copies);
    this.people.set(username, person);
    return person;
  }

  answer(question: Question): Reply {
    const { method, path, asker } = question;
    const [, user, rest] = /^\/users\/([^/]+)(.*)$/.exec(path) ?? [];
    if (user !== undefined) return this.aboutPerson(decodeURIComponent(user), rest ?? '', question);
    if (method !== 'GET') return message(405, 'Method not allowed.');
    if (path === '/oauth/identity') return identity(asker);
    if (path === '/database/search') return this.search(question);
    const [, kind, id] = /^\/(releases|artists)\/(\d+)$/.exec(path) ?? [];
    if (kind === 'artists') return document(this.artists.get(Number(id)), 'Artist not found.');
    if (kind === 'releases') return document(this.releases.get(Number(id)), 'Release not found.');
    return message(404, 'The requested resource was not found.');
  }

  private aboutPerson(username: string, path: string, question: Question): Reply {
    const { method, query, asker, origin } = question;
    const person = this.people.get(username);
    if (person === undefined) return message(404, 'User does not exist or may have been deleted.');
    const own = asker === username || asker === undefined;
    if (method !== 'GET' && !own) return message(403, 'You are not allowed to edit this.');
    if (method === 'DELETE') return removeCopy(person, path);
    if (method === 'POST') return editCopy(person, path, question.body);
    const address = `${origin}${question.path}`;
    return answerAboutPerson({
      username,
      person,
      path,
      query,
      address,
      own,
      releaseOf: (id) => this.listed(id),
    });
  }

  private search({ query, asker }: Question): Reply {
    if (asker === null) return message(401, 'You must authenticate to access this resource.');
    return { status: 200, body: searchDocument(this.releases.values(), query) };
  }

  /** A release that was taken down stays in the collections that have it. */
  private listed(id: number): ReleaseDocument {
    return this.releases.get(id) ?? releaseDocument({ id, title: 'Deleted release', artists: [] });
  }
}

function identity(asker: string | null | undefined): Reply {
  if (asker === null) return message(401, 'You must authenticate to access this resource.');
  return { status: 200, body: { id: 1, username: asker ?? 'somebody', consumer_name: 'Segue' } };
}

function document(body: object | undefined, otherwise: string): Reply {
  return body === undefined ? message(404, otherwise) : { status: 200, body };
}
