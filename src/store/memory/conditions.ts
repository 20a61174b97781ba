/** Building blocks of the filters: each makes a condition of one field of a filter, or null where that field is absent. */
import type { Evidence } from '../../dataset/model.js';
import { isWithin } from '../keys.js';
import { documentsOf } from './indexes.js';
import type { Condition } from './page.js';

/** Holds where the value of the item is one of the list. */
export function oneOf<T, V>(
  values: readonly V[] | undefined,
  valueOf: (item: T) => V | undefined,
): Condition<T> | null {
  if (values === undefined) return null;
  const set = new Set<V | undefined>(values);
  return (item) => set.has(valueOf(item));
}

/** Holds where one of the values of the item is one of the list. */
export function anyOf<T>(
  values: readonly string[] | undefined,
  valuesOf: (item: T) => Iterable<string>,
): Condition<T> | null {
  if (values === undefined) return null;
  const set = new Set(values);
  return (item) => {
    for (const value of valuesOf(item)) if (set.has(value)) return true;
    return false;
  };
}

/** Holds where the item has evidence in one of the documents. */
export function inDocuments<T extends { evidence: readonly Evidence[] }>(
  documents: readonly string[] | undefined,
): Condition<T> | null {
  return anyOf(documents, documentsOf);
}

/** Holds where the item has evidence in at least so many documents. */
export function inDocumentsAtLeast<T extends { evidence: readonly Evidence[] }>(
  least: number | undefined,
): Condition<T> | null {
  return least === undefined ? null : (item) => documentsOf(item).size >= least;
}

/** Holds where the date lies in [from, to]. */
export function dated<T>(
  from: string | undefined,
  to: string | undefined,
  dateOf: (item: T) => string | null,
): Condition<T> | null {
  if (from === undefined && to === undefined) return null;
  return (item) => isWithin(dateOf(item), from, to);
}

/** The conditions that are there. */
export function present<T>(conditions: readonly (Condition<T> | null)[]): Condition<T>[] {
  return conditions.filter((condition) => condition !== null);
}

/** Holds where all hold; null where there is none to hold. */
export function allOf<T>(conditions: readonly Condition<T>[]): Condition<T> | null {
  const [first] = conditions;
  if (first === undefined) return null;
  return conditions.length === 1 ? first : (item) => conditions.every((condition) => condition(item));
}
