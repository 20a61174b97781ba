import { describe, expect, it } from 'vitest';

import { rangeOf } from '../../src/derive/precision.js';
import { figure, type FigureParts } from './build.js';

function range(parts: FigureParts, digits: readonly string[] = []): [number, number] {
  const { low, high } = rangeOf(figure(parts), 'level', digits);
  return [low, high];
}

describe('the values that a figure stands for', () => {
  it.each([
    ['15.9 亿', 15.9e8, ['15.9'], 15.85e8, 15.95e8],
    ['210 亿', 210e8, ['210'], 209.5e8, 210.5e8],
    ['1.40 亿', 1.4e8, ['1.40'], 1.395e8, 1.405e8],
    ['1,095 亿', 1095e8, ['1,095'], 1094.5e8, 1095.5e8],
    ['the finer of two prints', 1.4012e8, ['1.4012', '14012'], 14011.5e4, 14012.5e4],
    ['digits of another figure are passed over', 5e8, ['7', '5'], 4.5e8, 5.5e8],
    ['no digits: a large number ends at its last digit that is not zero', 21e9, [], 20.5e9, 21.5e9],
    ['no digits: a small number is written out', 1300, [], 1299.5, 1300.5],
  ])('%s', (_, value, digits, low, high) => {
    const [from, to] = range({ measure: 'market-size', value }, digits);
    expect(from).toBeCloseTo(low, 2);
    expect(to).toBeCloseTo(high, 2);
  });

  it('is exact for things counted one by one, not for 万', () => {
    expect(range({ measure: 'policy-count', value: 19 }, ['19'])).toEqual([19, 19]);
    expect(range({ measure: 'user-count', value: 70_000 }, ['7'])).toEqual([65_000, 75_000]);
  });

  it('takes a tenth either side for "about"', () => {
    expect(range({ measure: 'share', value: 400, bound: '≈' })).toEqual([360, 440]);
    expect(range({ measure: 'policy-count', value: 3, bound: '≈' }, ['3'])).toEqual([2.7, 3.3]);
  });

  it('has no end above "more than"', () => {
    expect(range({ measure: 'market-size', value: 600e8, bound: '>' }, ['600'])).toEqual([599.5e8, Infinity]);
    expect(range({ measure: 'policy-count', value: 5, bound: '≥' }, ['5'])).toEqual([5, Infinity]);
  });

  it('begins at zero below "at most" for an amount, without end for a change', () => {
    expect(range({ measure: 'policy-count', value: 5, bound: '≤' }, ['5'])).toEqual([0, 5]);
    expect(rangeOf(figure({ measure: 'growth', value: 5, bound: '<' }), 'growth', ['5'])).toEqual({
      low: -Infinity,
      high: 5.5,
    });
  });

  it('spans a range', () => {
    expect(range({ measure: 'share', value: 20, upTo: 30 }, ['20', '30'])).toEqual([19.5, 30.5]);
  });
});
