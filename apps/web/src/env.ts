/** Where the api answers; read at run time, so that one build serves every installation. */
export function apiUrl(): URL {
  return new URL(process.env.API_URL || 'http://127.0.0.1:3001');
}

/** Whether Next's development server runs these pages. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}

/**
 * The folder of the address that everything lies under, such as `/segue`; '' for the root. Next bakes it into the pages
 * while it builds them (`next.config.ts`), so it is the one setting that cannot be read at run time.
 */
export const basePath: string = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
