/** Windows as statements ask for them: one row more than the page, which tells whether there is a next. */
import neo4j from 'neo4j-driver';
import type { Slice, Window } from '../port.js';
import type { Row } from './connection.js';

type Keys = Slice<unknown>['keys'][number];

/** The LIMIT of a page. */
export function limitOf(window: Pick<Window, 'first'>): ReturnType<typeof neo4j.int> {
  return neo4j.int(window.first + 1);
}

/** The page that rows make. */
export function toSlice<R, T>(
  rows: readonly R[],
  total: unknown,
  window: Pick<Window, 'first'>,
  toItem: (row: R) => T,
  keysOf: (item: T, row: R) => Keys,
): Slice<T> {
  const shown = rows.length > window.first ? rows.slice(0, window.first) : rows;
  const items = shown.map(toItem);
  return {
    items,
    keys: items.map((item, i) => keysOf(item, shown[i] as R)),
    hasNext: rows.length > window.first,
    total: typeof total === 'number' ? total : null,
  };
}

/** The rows and the total of a statement that gives a page. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the statement gives, once
export function pageOf<R>(row: Row): { rows: readonly R[]; total: unknown } {
  return { rows: row['rows'] as readonly R[], total: row['total'] };
}

/** The page of nothing. */
export function emptySlice<T>(window: Window): Slice<T> {
  return { items: [], keys: [], hasNext: false, total: window.count ? 0 : null };
}

/** A list with the items that ids ask for, in the order of the ids. */
export function inOrder<T extends { id: string }>(ids: readonly string[], items: readonly T[]): (T | null)[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}
