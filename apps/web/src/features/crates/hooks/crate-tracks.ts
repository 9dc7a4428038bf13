import type { TrackRow } from '@segue/shared/contracts/http';

/** The rows of a crate that were asked for so far, and the way to more. */
export interface CrateTracks {
  readonly data?: { readonly pages: readonly { readonly items: readonly TrackRow[] }[] } | undefined;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

export const rowsOf = ({ data }: CrateTracks): TrackRow[] => data?.pages.flatMap(({ items }) => items) ?? [];
