import 'reflect-metadata';
import type { RouteContract } from '@segue/shared/contracts/http';

const contractKey = 'segue:route-contract';
const outsideKey = 'segue:outside-contract';

/** Remembers which route of the contract a controller method answers. */
export function setContract(method: object, contract: RouteContract): void {
  Reflect.defineMetadata(contractKey, contract, method);
}

/** The route that a controller method answers; undefined for a method outside the contract. */
export function contractOf(method: object): RouteContract | undefined {
  return Reflect.getMetadata(contractKey, method) as RouteContract | undefined;
}

export function setOutsideContract(method: object): void {
  Reflect.defineMetadata(outsideKey, true, method);
}

export function isOutsideContract(method: object): boolean {
  return Reflect.getMetadata(outsideKey, method) === true;
}
