/** Values a facet lists at most. */
export const FACET_VALUES = 100;
