import { didYouMean } from '../../suggest.js';
import type { Ontology } from '../model.js';
import type { Violation } from '../problem.js';

/** One demand on the meaning of the ontology. Pure; its violations name the place by path. */
export type Rule = (ontology: Ontology) => Violation[];

/** `; did you mean "Policy"?` where a known name is near, else nothing. */
export function hint(name: string, known: Iterable<string>): string {
  const suggestion = didYouMean(name, known);
  return suggestion === undefined ? '' : `; ${suggestion}`;
}

/** Calls `clash` for each item whose key an earlier item has already, with that earlier item. */
export function eachRepetition<T>(
  items: Iterable<T>,
  key: (item: T) => string,
  clash: (item: T, first: T) => void,
): void {
  const first = new Map<string, T>();
  for (const item of items) {
    const seen = first.get(key(item));
    if (seen === undefined) first.set(key(item), item);
    else clash(item, seen);
  }
}
