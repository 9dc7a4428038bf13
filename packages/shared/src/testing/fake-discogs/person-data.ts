import type { CollectionCopy, WantEntry } from './collection-document.js';

/** A custom field of a collection; 1 to 3 are those that everybody has. */
export interface FieldDocument {
  readonly id: number;
  readonly name: string;
  readonly type: 'dropdown' | 'textarea';
  readonly position: number;
  readonly public: boolean;
  readonly options?: readonly string[];
}

export interface FolderDocument {
  readonly id: number;
  readonly name: string;
}

/** What one user of the fake has. Change it while the server runs to play an edit on Discogs. */
export interface PersonData {
  copies: CollectionCopy[];
  folders: FolderDocument[];
  fields: FieldDocument[];
  wants: WantEntry[];
  value: { minimum: string; median: string; maximum: string };
  /** Nobody else may look. */
  hidden: boolean;
}

const GRADES = ['Mint (M)', 'Near Mint (NM or M-)', 'Very Good Plus (VG+)', 'Very Good (VG)', 'Good (G)'];

/** Somebody who has just joined, with the folder and the fields that everybody has. */
export function newPerson(copies: readonly CollectionCopy[] = []): PersonData {
  return {
    copies: [...copies],
    folders: [{ id: 1, name: 'Uncategorized' }],
    fields: [
      { id: 1, name: 'Media Condition', type: 'dropdown', position: 1, public: true, options: GRADES },
      { id: 2, name: 'Sleeve Condition', type: 'dropdown', position: 2, public: true, options: GRADES },
      { id: 3, name: 'Notes', type: 'textarea', position: 3, public: true },
    ],
    wants: [],
    value: { minimum: '€100.00', median: '€250.00', maximum: '€900.50' },
    hidden: false,
  };
}
