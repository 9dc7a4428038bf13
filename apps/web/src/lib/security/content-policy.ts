/** Whose pictures a page may show beside our own: sleeves and faces at Discogs, and what shops and YouTube show of a track. */
const PICTURES = [
  'https://*.discogs.com',
  'https://i.ytimg.com',
  'https://*.dzcdn.net',
  'https://*.mzstatic.com',
] as const;

/** What may be shown inside a page: YouTube's player that sets no cookie, and it only when somebody asks for it. */
const FRAMES = ['https://www.youtube-nocookie.com'] as const;

/**
 * The Content-Security-Policy of one page.
 *
 * Scripts run by nonce alone: `strict-dynamic` lets those that have it load Next's chunks, and makes browsers ignore
 * `'self'`, which is there for those that know no `strict-dynamic`. Style elements need the nonce too; style attributes
 * do not, since the sleeves, the columns and the component library place things with them, and an attribute can load
 * nothing that `img-src` does not allow.
 *
 * @param nonce 128 random bits or more, new for each answer
 * @param development whether Next's own development server answers, whose code is evaluated
 */
export function contentPolicy(nonce: string, development = false): string {
  const script = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(development ? ["'unsafe-eval'"] : []),
  ];
  const directives = {
    'default-src': ["'none'"],
    'script-src': script,
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...PICTURES],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': FRAMES,
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  } satisfies Readonly<Record<string, readonly string[]>>;
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
