import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AipgError } from '../../src/errors.js';
import { cursorAt, pageOfList, windowOf, type Page } from '../../src/graph/index.js';

const key = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)), {
  minLength: 1,
  maxLength: 3,
});

function pageWith(keys: readonly (readonly (string | number | null)[])[], scope: unknown): Page<unknown> {
  return { items: keys, keys, hasNext: false, total: null, scope, continued: false };
}

function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof AipgError ? error.code : 'another error';
  }
}

describe('cursors', () => {
  it('hand back the keys that they were made of', () => {
    fc.assert(
      fc.property(key, fc.jsonValue(), (keys, scope) => {
        const after = cursorAt(pageWith([keys], scope), 0);
        expect(windowOf({ after }, scope).after).toEqual(keys);
      }),
    );
  });

  it('are of one list only, whatever the order of its arguments', () => {
    const after = cursorAt(pageWith([['a', 1]], ['facts', { a: 1, b: 2 }]), 0);
    expect(codeOf(() => windowOf({ after }, ['facts', { b: 2, a: 1 }]))).toBeNull();
    expect(codeOf(() => windowOf({ after }, ['facts', { a: 1, b: 3 }]))).toBe('INVALID_CURSOR');
  });

  it('that are none, or were changed, are refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (after) => {
          expect(codeOf(() => windowOf({ after }, 'scope'))).toBe('INVALID_CURSOR');
        },
      ),
    );
  });
});

describe('page sizes', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [0, 0],
    [100, 100],
  ])('%s is %s', (first, size) => {
    expect(windowOf({ first }, null).first).toBe(size);
  });

  it.each([-1, 101, 1.5, NaN, Infinity])('%s is refused', (first) => {
    expect(codeOf(() => windowOf({ first }, null))).toBe('INVALID_PAGE_SIZE');
  });

  it('reads no rows where only their number is asked for', () => {
    expect(windowOf({ first: 10, count: true, rows: false }, null)).toEqual({ first: 0, count: true });
  });
});

describe('pages of a list', () => {
  it('hold every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 50 }), fc.integer({ min: 1, max: 20 }), (list, first) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (let hasNext = true; hasNext;) {
          const page: Page<string> = pageOfList(list, 'list', { first, after });
          expect(page.total).toBe(list.length);
          expect(page.continued).toBe(after !== null);
          seen.push(...page.items);
          hasNext = page.hasNext;
          after = hasNext ? cursorAt(page, page.items.length - 1) : null;
        }
        expect(seen).toEqual(list);
      }),
    );
  });
});
