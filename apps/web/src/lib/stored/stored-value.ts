'use client';
import { useSyncExternalStore } from 'react';

/** A small setting that this browser remembers, shared by all components and tabs. */
export interface StoredValue<Value extends string> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly initial: Value;
}

/** `known` tells a stored text that is still valid. */
export function storedValue<Value extends string>(
  name: string,
  initial: Value,
  known: (text: string) => text is Value,
): StoredValue<Value> {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    initial,
    get: () => {
      const text = localStorage.getItem(name);
      return text !== null && known(text) ? text : initial;
    },
    set: (value) => {
      localStorage.setItem(name, value);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      window.addEventListener('storage', tell);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', tell);
      };
    },
  };
}

export function useStored<Value extends string>(stored: StoredValue<Value>): Value {
  return useSyncExternalStore(stored.subscribe, stored.get, () => stored.initial);
}
