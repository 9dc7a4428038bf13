import { FetchFailed, FetchLater, type DownloadFailure } from '../fetch/source.js';

const later = (minutes: number) => () =>
  new FetchLater(minutes * 60_000, 'The site is busy and said “later”.');
const failed = (code: DownloadFailure, message: string) => () => new FetchFailed(code, message);

/** What programs' own words mean, the most telling first. */
const REASONS: readonly { test: RegExp; make: () => Error }[] = [
  {
    test: /Refused by Segue/,
    make: failed(
      'address-refused',
      'The address leads into a private network. Name the host in DOWNLOAD_ALLOWED_HOSTS if it is a server of yours.',
    ),
  },
  { test: /HTTP Error 429|too many requests|rate[- ]?limit/i, make: later(5) },
  {
    test: /no active (apple music )?subscription|media-user-token|"media_user_token"/i,
    make: failed(
      'sign-in-needed',
      'Apple Music does not take the cookies: they have ended, or the account has no subscription. Upload new ones in the settings.',
    ),
  },
  {
    test: /sign in|login required|log in|cookies|members[- ]only|private video|age[- ]restricted|confirm your age|HTTP Error 401/i,
    make: failed(
      'sign-in-needed',
      'The site asks for a sign-in for this. Upload your cookies of the site in the settings.',
    ),
  },
  {
    test: /not available (in|from) your (country|region|location)|geo[- ]?restrict|blocked it in your country|not available in this region|HTTP Error 451/i,
    make: failed('geo-blocked', 'The site does not offer this in your country.'),
  },
  {
    test: /video unavailable|has been removed|HTTP Error 40[34]|HTTP Error 410|does not exist|account.*terminated|not streamable|not found/i,
    make: failed('gone', 'This is no longer there.'),
  },
  {
    test: /unsupported url|no video formats|requested format is not available|no suitable|format not available/i,
    make: failed('not-audio', 'There is no audio at this address that can be fetched.'),
  },
  { test: /no space left/i, make: failed('disk-full', 'The disk is full. Make room, then try again.') },
];

/**
 * What a program said when it failed; what it does not explain is passing trouble and worth another attempt.
 * @param secrets values that no message may hold
 */
export function toolFailure(program: string, said: string, secrets: readonly string[] = []): Error {
  const reason = REASONS.find(({ test }) => test.test(said));
  if (reason !== undefined) return reason.make();
  const last = said.trim().split('\n').at(-1) ?? '';
  const words = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), last);
  return new Error(`${program} failed: ${words === '' ? 'it gave no reason' : words}`);
}
