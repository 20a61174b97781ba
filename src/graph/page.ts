/** Parts of lists: page sizes, cursors, and what a list answers. */
import { canonicalJson, shortHash } from '../dataset/canonical.js';
import { AipgError } from '../errors.js';
import type { Slice, Window } from '../store/port.js';
import { isGiven } from './input.js';

export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

type Key = readonly (string | number | null)[];

/** The part of a list that is asked for. */
export interface PageRequest {
  /** 0 to 100; 20 where absent. */
  first?: number | null | undefined;
  /** A cursor of the same list. */
  after?: string | null | undefined;
  /** Whether to count the whole list. */
  count?: boolean | undefined;
  /** Whether the rows themselves are asked for; where false, only the count is. */
  rows?: boolean | undefined;
}

/** What tells one list from another: cursors of one are no cursors of the other. Any JSON value. */
export type Scope = unknown;

/** Part of a list, and what its cursors are made of. */
export interface Page<T> extends Slice<T> {
  readonly scope: Scope;
  /** Whether it was asked for after a cursor. */
  readonly continued: boolean;
}

/** Checks a page size. @throws AipgError INVALID_PAGE_SIZE */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (Number.isInteger(size) && size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new AipgError('INVALID_PAGE_SIZE', `first is ${size}; expected a whole number from 0 to ${MAX_PAGE_SIZE}`, {
    field: 'first',
    allowed: [`0..${MAX_PAGE_SIZE}`],
    hint: 'Ask for up to 100 at a time and go on with `after: pageInfo.endCursor`.',
  });
}

/**
 * The window that a request asks a store for.
 * @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export function windowOf({ first, after, count, rows }: PageRequest, scope: Scope): Window {
  const size = pageSize(first);
  const window = { first: rows === false ? 0 : size, count: count === true };
  return isGiven(after) ? { ...window, after: decodeCursor(after, scope) } : window;
}

export function toPage<T>(slice: Slice<T>, scope: Scope, { after }: PageRequest): Page<T> {
  return { ...slice, scope, continued: isGiven(after) };
}

/** Part of a list that is there as a whole, with the position as its key. */
export function pageOfList<T>(list: readonly T[], scope: Scope, request: PageRequest): Page<T> {
  const window = windowOf(request, scope);
  const start = typeof window.after?.[0] === 'number' ? window.after[0] + 1 : 0;
  const items = list.slice(start, start + window.first);
  return {
    items,
    keys: items.map((_, index) => [start + index]),
    hasNext: start + items.length < list.length,
    total: list.length,
    scope,
    continued: window.after !== undefined,
  };
}

/** The cursor of a page's item. */
export function cursorAt(page: Page<unknown>, index: number): string {
  const key = page.keys[index] ?? [];
  return Buffer.from(canonicalJson([checkOf(page.scope, key), ...key])).toString('base64url');
}

/** Over the list and the key, so that a cursor of another list, or one that was tampered with, is told apart. */
function checkOf(scope: Scope, key: Key): string {
  return shortHash([scope, key]);
}

/** The keys in a cursor. @throws AipgError INVALID_CURSOR */
export function decodeCursor(cursor: string, scope: Scope): Key {
  const parsed = parseCursor(cursor);
  if (parsed !== null && parsed.check === checkOf(scope, parsed.key)) return parsed.key;
  throw new AipgError(
    'INVALID_CURSOR',
    'the cursor is not one of this list; expected a cursor that the same question gave',
    {
      field: 'after',
      hint: 'Take `pageInfo.endCursor` of the same field with the same arguments, or leave `after` out to start anew.',
    },
  );
}

function parseCursor(cursor: string): { check: string; key: Key } | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return null;
    const [check, ...key] = value as unknown[];
    return typeof check === 'string' && key.every(isKeyPart) ? { check, key } : null;
  } catch {
    return null;
  }
}

function isKeyPart(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
