/** Where it is told, in Redis, that a backup was restored. @param prefix of every key of this installation */
export const restoredChannel = (prefix: string): string => `${prefix}:restored`;
