/** What became of a record: it was added, it was here already, or what it is about cannot be found. */
export type Fate = 'created' | 'unchanged' | 'lost';

export const fateOf = (added: boolean): Fate => (added ? 'created' : 'unchanged');
