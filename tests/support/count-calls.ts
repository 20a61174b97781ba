/** Counts the calls that a store gets: a test asserts that their number grows with the depth of a question, not its rows. */
import type { Store } from '../../src/store/port.js';

export type StoreMethod = Exclude<keyof Store, 'description' | 'close'>;

export interface CountedStore {
  store: Store;
  /** Names of the methods called since the last reset, in order. */
  calls: StoreMethod[];
  reset(): void;
}

/** A store that answers as the given one does and notes each call. */
export function countCalls(inner: Store): CountedStore {
  const calls: StoreMethod[] = [];
  const store = new Proxy(inner, {
    get(target, property: keyof Store) {
      const member = target[property];
      if (typeof member !== 'function' || property === 'close') return member;
      return (...args: unknown[]): unknown => {
        calls.push(property as StoreMethod);
        return (member as (...rest: unknown[]) => unknown).apply(target, args);
      };
    },
  });
  return { store, calls, reset: () => calls.splice(0) };
}
