import { api, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';

/** What happens outside of the contract, at better-auth's own paths and at providers. */
const SIGN_IN = {
  'auth.signIn': 'Sign in',
  'auth.signUp': 'Come in by a provider for the first time',
  'auth.link': 'Connect one’s account with a provider, by e-mail address',
  'auth.changePassword': 'Change one’s password; other sessions end',
} as const;

export type SignInAction = keyof typeof SIGN_IN;

const routes = Object.entries<RouteGroup>(api).flatMap(([group, entries]) =>
  Object.entries<RouteContract>(entries).map(([name, route]) => [`${group}.${name}`, route] as const),
);
const names = new Map<RouteContract, string>(routes.map(([name, route]) => [route, name]));
const words = new Map<string, string>([
  ...routes.map(([name, { summary }]) => [name, deedOf(summary)] as const),
  ...Object.entries(SIGN_IN),
]);

/** `accounts.updateUser`: where a route stands in the contract. */
export function actionOf(route: RouteContract): string {
  return names.get(route) ?? `${route.method} ${route.path}`;
}

/** The deed of a summary, without what it says of the answer: "Make an API key; the key itself is shown this once". */
function deedOf(summary: string): string {
  return summary.split(';')[0] ?? summary;
}

/** What an action does; one that a newer or older version knew is its own words. */
export function wordsOf(action: string): string {
  return words.get(action) ?? action;
}
