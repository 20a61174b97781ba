import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { draw } from '../../scripts/sample/draw.js';

const ids = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 });
const toItems = (texts: readonly string[]): { id: string }[] => texts.map((id) => ({ id }));
const drawn = (texts: readonly string[], size: number, seed: string): string[] =>
  draw(toItems(texts), size, seed).map(({ id }) => id);

describe('a random sample', () => {
  it('holds each item at most once, and all of them where it is large enough', () => {
    fc.assert(
      fc.property(ids, fc.nat(80), fc.string(), (texts, size, seed) => {
        const sample = drawn(texts, size, seed);
        expect(new Set(sample).size).toBe(Math.min(size, texts.length));
        for (const id of sample) expect(texts).toContain(id);
      }),
    );
  });

  it('does not hang on the order of the items', () => {
    fc.assert(
      fc.property(ids, (texts) => {
        expect(drawn([...texts].reverse(), 10, 'first')).toEqual(drawn(texts, 10, 'first'));
      }),
    );
  });

  it('changes by at most one where an item goes', () => {
    fc.assert(
      fc.property(ids, (texts) => {
        const before = drawn(texts, 10, 'first');
        const after = new Set(drawn(texts.slice(1), 10, 'first'));
        expect(before.filter((id) => !after.has(id)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('differs by its seed', () => {
    const texts = Array.from({ length: 100 }, (_, index) => `fact:${index}`);
    expect(drawn(texts, 20, 'first')).not.toEqual(drawn(texts, 20, 'second'));
  });
});
