import { api, type Method, type RouteContract } from '@segue/shared/contracts/http';

/** Every route of the contract, in one list. */
export function allRoutes(): RouteContract[] {
  return Object.values(api).flatMap((group) => Object.values<RouteContract>(group));
}

/** The methods that the contract knows for a path; none for a path that it does not know. */
export function methodsOf(path: string): Method[] {
  return allRoutes()
    .filter((route) => matches(route.path, path))
    .map((route) => route.method);
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.replace(/\/+$/, '').split('/');
  return (
    wanted.length === given.length && wanted.every((part, i) => part.startsWith(':') || part === given[i])
  );
}
