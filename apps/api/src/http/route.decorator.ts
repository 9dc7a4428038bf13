import { applyDecorators, HttpCode, RequestMapping, RequestMethod } from '@nestjs/common';
import type { RouteContract, RouteInput, RouteOutput } from '@segue/shared/contracts/http';
import { setContract, setOutsideContract } from './route-metadata.js';

type Answer<R extends RouteContract> = RouteOutput<R> | Promise<RouteOutput<R>>;

/** What a method must look like to answer a route: the parsed input first, if it has one, and the route's output. */
export type RouteHandler<R extends RouteContract> = keyof RouteInput<R> extends never
  ? (...parameters: never[]) => Answer<R>
  : (input: RouteInput<R>, ...parameters: never[]) => Answer<R>;

type RouteDecorator<R extends RouteContract> = <H extends RouteHandler<R>>(
  controller: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<H>,
) => void;

/**
 * Makes a controller method the one handler of a route of the contract: method, path, status, access, parsing of the
 * input and of the answer all come from it. A method whose types do not fit the contract does not compile.
 *
 * A route with params, query or body takes them as its first parameter: `@Input() { query }: RouteInput<typeof route>`.
 */
export function Route<const R extends RouteContract>(contract: R): RouteDecorator<R> {
  const decorate = applyDecorators(
    RequestMapping({ method: RequestMethod[contract.method], path: contract.path }),
    HttpCode(contract.status ?? 200),
  );
  return (controller, name, descriptor) => {
    decorate(controller, name, descriptor);
    if (descriptor.value) setContract(descriptor.value, contract);
  };
}

/**
 * For the few paths that are no part of the api's contract (metrics, better-auth's own). They are not guarded and not
 * parsed here: the method itself decides who may call, and which methods it takes.
 */
export function OutsideContract(path: `/${string}`): MethodDecorator {
  const decorate = applyDecorators(RequestMapping({ method: RequestMethod.ALL, path }));
  return (controller, name, descriptor) => {
    decorate(controller, name, descriptor);
    if (typeof descriptor.value === 'function') setOutsideContract(descriptor.value);
  };
}
