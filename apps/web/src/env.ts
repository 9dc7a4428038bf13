/** Where the api answers; read at run time, so that one build serves every installation. */
export function apiUrl(): URL {
  return new URL(process.env.API_URL || 'http://127.0.0.1:3001');
}
