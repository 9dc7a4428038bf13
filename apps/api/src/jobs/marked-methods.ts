import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

/** A method that a decorator has marked, ready to be called. */
export interface MarkedMethod<Mark> {
  readonly mark: Mark;
  /** "ImportsOutcomes.imported" */
  readonly name: string;
  readonly call: (...args: unknown[]) => unknown;
}

/** Finds the methods that our decorators have marked, in all providers. */
@Injectable()
export class MarkedMethods {
  private readonly scanner = new MetadataScanner();

  constructor(private readonly discovery: DiscoveryService) {}

  find<Mark>(key: string): MarkedMethod<Mark>[] {
    const instances = new Set(this.discovery.getProviders().map((provider): unknown => provider.instance));
    return [...instances].flatMap((instance) => this.ofInstance<Mark>(instance, key));
  }

  private ofInstance<Mark>(instance: unknown, key: string): MarkedMethod<Mark>[] {
    if (typeof instance !== 'object' || instance === null) return [];
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const call: unknown = Reflect.get(prototype, method);
      if (typeof call !== 'function') return [];
      const mark = Reflect.getMetadata(key, call) as Mark | undefined;
      const name = `${instance.constructor.name}.${method}`;
      return mark === undefined
        ? []
        : [{ mark, name, call: call.bind(instance) as MarkedMethod<Mark>['call'] }];
    });
  }
}
