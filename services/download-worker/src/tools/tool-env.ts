/** What the programs are started with. */
export interface ToolEnv {
  /** The proxy that lets them reach the public internet alone. */
  readonly proxy: string;
  /** Their whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** @param place PATH and HOME of this process: programs are found by the one, and find themselves by the other */
export function toolEnv(place: { readonly path: string; readonly home: string }, proxy: string): ToolEnv {
  const names = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
  const proxies = Object.fromEntries(names.map((name) => [name, proxy]));
  return { proxy, env: { PATH: place.path, HOME: place.home, LANG: 'C.UTF-8', PYTHONUTF8: '1', ...proxies } };
}
