const SHORT = /^\/([\w-]{11})$/;
const NAMED = /^\/(?:shorts|embed|live|v)\/([\w-]{11})\/?$/;
const HOSTS = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com'];
const ID = /^[\w-]{11}$/;

/** Which video of YouTube an address is; null for an address of anything else. */
export function youtubeVideoOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (hostname === 'youtu.be') return SHORT.exec(pathname)?.[1] ?? null;
  if (!HOSTS.includes(hostname)) return null;
  const asked = searchParams.get('v') ?? '';
  if (pathname === '/watch') return ID.test(asked) ? asked : null;
  return NAMED.exec(pathname)?.[1] ?? null;
}

/** A video's picture, 320 × 180. */
export const youtubePicture = (video: string): string => `https://i.ytimg.com/vi/${video}/mqdefault.jpg`;

/** The player that sets no cookies until it plays, and plays at once, since it is opened by a press. */
export const youtubePlayer = (video: string): string =>
  `https://www.youtube-nocookie.com/embed/${video}?autoplay=1&rel=0&playsinline=1`;
