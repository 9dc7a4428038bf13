import type { CollectionCopy } from './collection-document.js';
import type { PersonData } from './person-data.js';
import { message, type Reply } from './reply.js';

const INSTANCE = /^\/collection\/folders\/\d+\/releases\/(\d+)\/instances\/(\d+)(?:\/fields\/(\d+))?$/;

/** `POST …/instances/{id}` changes rating and folder, `…/fields/{field}` one field; both answer nothing (204). */
export function editCopy(person: PersonData, path: string, body: unknown): Reply {
  const [, releaseId, instanceId, fieldId] = INSTANCE.exec(path) ?? [];
  const index = person.copies.findIndex(
    (copy) => copy.instanceId === Number(instanceId) && copy.releaseId === Number(releaseId),
  );
  const copy = person.copies[index];
  if (copy === undefined) return message(404, 'The requested resource was not found.');
  const said = typeof body === 'object' && body !== null ? body : {};
  const changed =
    fieldId === undefined ? withPlace(person, copy, said) : withField(person, copy, Number(fieldId), said);
  if (changed === null) return message(422, 'Invalid value.');
  person.copies[index] = changed;
  return { status: 204, body: null };
}

/** `DELETE …/instances/{id}` takes a copy out of the collection and answers nothing (204). */
export function removeCopy(person: PersonData, path: string): Reply {
  const [, releaseId, instanceId, fieldId] = INSTANCE.exec(path) ?? [];
  const kept = person.copies.filter(
    (copy) => copy.instanceId !== Number(instanceId) || copy.releaseId !== Number(releaseId),
  );
  if (fieldId !== undefined || kept.length === person.copies.length)
    return message(404, 'The requested resource was not found.');
  person.copies = kept;
  return { status: 204, body: null };
}

function withPlace(person: PersonData, copy: CollectionCopy, said: object): CollectionCopy | null {
  const { rating = copy.rating ?? 0, folder_id: folderId = copy.folderId ?? 1 } = said as Record<
    string,
    unknown
  >;
  const valid = Number.isInteger(rating) && Number(rating) >= 0 && Number(rating) <= 5;
  if (!valid || !person.folders.some(({ id }) => id === folderId)) return null;
  return { ...copy, rating: Number(rating), folderId: Number(folderId) };
}

function withField(
  person: PersonData,
  copy: CollectionCopy,
  fieldId: number,
  said: object,
): CollectionCopy | null {
  const { value } = said as Record<string, unknown>;
  const field = person.fields.find(({ id }) => id === fieldId);
  if (field === undefined || typeof value !== 'string') return null;
  if (field.options !== undefined && value !== '' && !field.options.includes(value)) return null;
  const others = (copy.notes ?? []).filter((note) => note.field_id !== fieldId);
  return { ...copy, notes: [...others, { field_id: fieldId, value }] };
}
