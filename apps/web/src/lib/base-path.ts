import { basePath } from '../env';

/** A path of ours as a browser must ask for it. Links and the router of Next see to that themselves; all else comes here. */
export const inBase = (path: string): string => withBase(path, basePath);

/** A path of ours under a base; an address elsewhere, or of the document itself, stays as it is. */
export function withBase(path: string, base: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? `${base}${path}` : path;
}

/** The way back: what the server behind the pages, which knows no base, calls that path. */
export function withoutBase(path: string, base: string): string {
  return base !== '' && (path === base || path.startsWith(`${base}/`))
    ? path.slice(base.length) || '/'
    : path;
}
