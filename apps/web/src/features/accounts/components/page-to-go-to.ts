/** Where to go after signing in: only a path of our own, since an address elsewhere would lead people away. */
export function pageToGoTo(params: Pick<URLSearchParams, 'get'>): string {
  const next = params.get('next') ?? '';
  return /^\/(?![/\\])/.test(next) ? next : '/library';
}
