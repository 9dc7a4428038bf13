import { createContext, useContext } from 'react';
import type { SearchHit } from '../../../entities/track';

/** What the cells of a row need to know beside the row. Asked once for the table: thirty rows come with every key. */
export interface RowRights {
  readonly viewerId: string | undefined;
  readonly mayRate: (hit: Pick<SearchHit, 'ownerId'>) => boolean;
  readonly onRate: (hit: Pick<SearchHit, 'id' | 'title'>, rating: number | null) => void;
}

const Rights = createContext<RowRights>({
  viewerId: undefined,
  mayRate: () => false,
  onRate: () => undefined,
});

export const RowRightsProvider = Rights.Provider;
export const useRowRights = (): RowRights => useContext(Rights);
