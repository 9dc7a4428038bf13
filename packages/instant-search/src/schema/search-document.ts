import { InvalidSearchInput } from '../errors.js';
import type { CheckedSchema, FieldKind } from './search-schema.js';

/** A value of a document field; `null` and `undefined` both mean that there is none. */
export type FieldValue = string | number | boolean | readonly string[] | null | undefined;

/** What is indexed: an id of the caller's own and the fields that the schema names; others are ignored. */
export interface SearchDocument {
  readonly id: string;
  readonly [field: string]: FieldValue;
}

/** Throws InvalidSearchInput, naming document and field, when a value is not of the kind the schema says. */
export function checkDocument(schema: CheckedSchema, document: SearchDocument): void {
  if (typeof document.id !== 'string' || document.id === '') {
    throw new InvalidSearchInput('document', 'A document needs an id: a string that is not empty.');
  }
  for (const field of schema.searchable) {
    if (!isText(document[field])) throw wrong(document.id, field, 'a string or a list of strings');
  }
  for (const [field, kind] of schema.filterable) {
    if (!isOfKind(kind, document[field])) throw wrong(document.id, field, `a ${kind}`);
  }
}

function isText(value: FieldValue): boolean {
  return value == null || typeof value === 'string' || isStringList(value);
}

function isOfKind(kind: FieldKind, value: FieldValue): boolean {
  if (value == null) return true;
  if (kind === 'keyword') return typeof value === 'string';
  if (kind === 'keyword-list') return isStringList(value);
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === 'boolean';
}

function isStringList(value: FieldValue): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function wrong(id: string, field: string, expected: string): InvalidSearchInput {
  return new InvalidSearchInput('document', `Document "${id}": field "${field}" must be ${expected}.`);
}
