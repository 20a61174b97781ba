/** Windows on sorted lists: keyset pages, found by bisection. */
import { compareText } from '../../dataset/compare.js';
import type { Slice, Window } from '../port.js';

export type Key = string | number | null;

/** How a list is sorted: the keys of an item, and which of them run downwards. Absent keys come last either way. */
export interface Sorting<T> {
  keys: (item: T) => readonly Key[];
  descending?: readonly boolean[];
}

export type Condition<T> = (item: T) => boolean;

function compareKey(a: Key, b: Key, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return descending ? -order : order;
}

export function compareKeys(a: readonly Key[], b: readonly Key[], descending: readonly boolean[] = []): number {
  for (let i = 0; i < b.length; i += 1) {
    const order = compareKey(a[i] ?? null, b[i] ?? null, descending[i] ?? false);
    if (order !== 0) return order;
  }
  return 0;
}

/** A sorted copy. */
export function sortBy<T>(items: Iterable<T>, sorting: Sorting<T>): T[] {
  return [...items]
    .map((item) => ({ item, keys: sorting.keys(item) }))
    .sort((a, b) => compareKeys(a.keys, b.keys, sorting.descending))
    .map(({ item }) => item);
}

/** Index of the first item that comes after the row with these keys. */
function positionAfter<T>(items: readonly T[], after: readonly Key[], sorting: Sorting<T>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isAfter = compareKeys(sorting.keys(items[middle] as T), after, sorting.descending) > 0;
    if (isAfter) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The window on those items of a list, sorted as `sorting` says, for which the condition holds (absent: all). */
export function page<T>(
  items: readonly T[],
  sorting: Sorting<T>,
  window: Window,
  condition: Condition<T> | null = null,
): Slice<T> {
  const found: T[] = [];
  let hasNext = false;
  const start = window.after === undefined ? 0 : positionAfter(items, window.after, sorting);
  for (let i = start; i < items.length && !hasNext; i += 1) {
    const item = items[i] as T;
    if (condition !== null && !condition(item)) continue;
    if (found.length === window.first) hasNext = true;
    else found.push(item);
  }
  return {
    items: found,
    keys: found.map(sorting.keys),
    hasNext,
    total: window.count ? countOf(items, condition) : null,
  };
}

function countOf<T>(items: readonly T[], condition: Condition<T> | null): number {
  if (condition === null) return items.length;
  let count = 0;
  for (const item of items) if (condition(item)) count += 1;
  return count;
}
