import { collectionPage, wantlistPage, type ListingPage } from './collection-document.js';
import type { PersonData } from './person-data.js';
import type { ReleaseDocument } from './release-document.js';
import { message, type Reply } from './reply.js';

export interface PersonQuestion {
  readonly username: string;
  readonly person: PersonData;
  /** Behind `/users/{name}`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The address without its query, for the links between pages. */
  readonly address: string;
  /** The person themselves asks. */
  readonly own: boolean;
  readonly releaseOf: (id: number) => ReleaseDocument;
}

/** Answers what may be asked about one user: profile, collection, fields, folders, value, wantlist. */
export function answerAboutPerson(question: PersonQuestion): Reply {
  const { person, path, own, username } = question;
  if (path === '') return ok({ id: 1, username, name: '', num_collection: person.copies.length });
  if (person.hidden && !own) return message(403, 'You are not allowed to see this collection.');
  if (path === '/collection/value' && !own) return message(403, 'Only the owner sees this.');
  switch (path) {
    case '/collection/folders/0/releases':
      return listing(person.copies, question, (page) =>
        collectionPage(sortedCopies(question), question.releaseOf, page, own),
      );
    case '/wants':
      return listing(person.wants, question, (page) => wantlistPage(person.wants, question.releaseOf, page));
    case '/collection/folders':
      return ok({ folders: folders(person, own) });
    case '/collection/fields':
      return ok({ fields: person.fields.filter((field) => own || field.public) });
    case '/collection/value':
      return ok(person.value);
  }
  return copiesOfRelease(question);
}

function copiesOfRelease({ path, person, releaseOf, own, address }: PersonQuestion): Reply {
  const releaseId = /^\/collection\/releases\/(\d+)$/.exec(path)?.[1];
  if (releaseId === undefined) return message(404, 'The requested resource was not found.');
  const copies = person.copies.filter((copy) => copy.releaseId === Number(releaseId));
  return ok(collectionPage(copies, releaseOf, { number: 1, size: 100, address }, own));
}

function sortedCopies({ person, query }: PersonQuestion) {
  if (query.get('sort') !== 'added') return person.copies;
  const upwards = [...person.copies].sort(
    (a, b) => Date.parse(a.dateAdded ?? '') - Date.parse(b.dateAdded ?? '') || a.instanceId - b.instanceId,
  );
  return query.get('sort_order') === 'desc' ? upwards.reverse() : upwards;
}

function listing(
  items: readonly unknown[],
  { query, address }: PersonQuestion,
  page: (of: ListingPage) => unknown,
) {
  const size = Math.min(100, positive(query.get('per_page'), 50));
  const number = positive(query.get('page'), 1);
  const pages = Math.max(1, Math.ceil(items.length / size));
  if (number > pages) return message(404, `Page ${number} is outside of valid range.`);
  return ok(page({ number, size, address }));
}

/** A stranger sees "All" alone. */
function folders(person: PersonData, own: boolean) {
  const all = { id: 0, name: 'All', count: person.copies.length };
  const others = person.folders.map(({ id, name }) => ({
    id,
    name,
    count: person.copies.filter((copy) => (copy.folderId ?? 1) === id).length,
  }));
  return own ? [all, ...others] : [all];
}

const ok = (body: unknown): Reply => ({ status: 200, body });

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
