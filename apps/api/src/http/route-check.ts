import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { RouteContract } from '@segue/shared/contracts/http';
import { allRoutes } from './match-path.js';
import { contractOf, isOutsideContract } from './route-metadata.js';

/** A controller method and the route that it answers. */
interface Answering {
  readonly name: string;
  readonly contract: RouteContract | undefined;
}

/** Refuses an app whose controllers and contract do not fit: a typo is found at boot, not by a user. */
@Injectable()
export class RouteCheck {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error that names every route without exactly one handler, and every handler without a route */
  run(): void {
    const problems = routeProblems(allRoutes(), this.answering());
    if (problems.length > 0) throw new Error(`Routes and contract do not fit:\n  ${problems.join('\n  ')}`);
  }

  private answering(): Answering[] {
    return this.discovery.getControllers().flatMap(({ metatype, name }) => {
      const prototype = metatype?.prototype as object | undefined;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ method, handler: Reflect.get(prototype, method) as object }))
        .filter(({ handler }) => Reflect.hasMetadata('path', handler) && !isOutsideContract(handler))
        .map(({ method, handler }) => ({ name: `${name}.${method}`, contract: contractOf(handler) }));
    });
  }
}

/** What is wrong between the routes of a contract and the methods that answer them, one sentence each. */
export function routeProblems(routes: readonly RouteContract[], methods: readonly Answering[]): string[] {
  const outside = methods.filter(({ contract }) => !contract || !routes.includes(contract));
  const wrong = routes
    .map((route) => ({ route, by: methods.filter(({ contract }) => contract === route) }))
    .filter(({ by }) => by.length !== 1);
  return [
    ...outside.map(({ name }) => `${name} answers a route that is not in the contract.`),
    ...wrong.map(({ route, by }) => `${route.method} ${route.path} has ${handlers(by)}.`),
  ];
}

function handlers(by: readonly Answering[]): string {
  return by.length === 0 ? 'no handler' : `${by.length} handlers: ${by.map(({ name }) => name).join(', ')}`;
}
