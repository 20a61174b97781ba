import { describe, expect, it } from 'vitest';

import type { Finding, Observation } from '../../../src/dataset/model.js';
import { cagr } from '../../../src/derive/rules/cagr.js';
import { growth } from '../../../src/derive/rules/growth.js';
import { ratio } from '../../../src/derive/rules/ratio.js';
import { share } from '../../../src/derive/rules/share.js';
import { sum } from '../../../src/derive/rules/sum.js';
import type { FindingRule } from '../../../src/derive/rule.js';
import { figure, found, lines, type FigureParts } from '../build.js';

/** What a rule finds for a figure with these inputs; digits are those of the values as they stand. */
function check(rule: FindingRule, stated: FigureParts, inputs: readonly Observation[]): Finding[] {
  const whole = figure({ ...stated, inputs: inputs.map((input) => input.id) });
  const observations = [whole, ...inputs];
  const digits = Object.fromEntries(observations.map((each) => [each.id, [String(each.value)]]));
  return found(rule, { observations, digits });
}

function policies(value: number, period: string): Observation {
  return figure({ measure: 'policy-count', value, period, evidence: [lines('ccid-2023', 331)] });
}

function market(value: number, period: string, more: Partial<Observation> = {}): Observation {
  return figure({ measure: 'market-size', value, period, ...more });
}

describe('growth', () => {
  it('finds that 5 to 19 is not nearly 400 %', () => {
    const inputs = [policies(5, '2022'), policies(19, '2023')];
    const [finding, ...others] = check(
      growth,
      { measure: 'growth', of: 'policy-count', value: 400, bound: '≈', period: '2022/2023' },
      inputs,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'growth',
      about: ['country:cn'],
      stated: {
        zh: '中cn：政策数量增长率约400%（2022年—2023年）',
        en: 'cn: growth of number of policies about 400% (2022 to 2023)',
      },
      computed: {
        zh: '由5（2022年）、19（2023年）得280%',
        en: '5 (2022), 19 (2023) give 280%',
      },
    });
    expect(finding?.id).toMatch(/^finding:growth:[0-9a-f]{12}$/);
    expect(finding?.inputs.slice(1)).toEqual(inputs.map((input) => input.id));
    expect(finding?.evidence).toEqual([lines('ccid-2023', 20), lines('ccid-2023', 331)]);
  });

  it.each<[string, FigureParts, number, number]>([
    ['14 to 38 is 171 %', { measure: 'growth', value: 171 }, 14, 38],
    ['more than 18 % holds for 40 %', { measure: 'growth', value: 18, bound: '>' }, 100, 140],
    ['less than 50 % holds for a fall', { measure: 'growth', value: 50, bound: '<' }, 100, 90],
    ['three times as many', { measure: 'growth', value: 3, unit: 'times' }, 10, 30],
    ['three times more', { measure: 'growth', value: 3, unit: 'times' }, 10, 40],
    ['a fall', { measure: 'reduction', value: 70 }, 100, 30],
  ])('accepts that %s', (_, stated, from, to) => {
    expect(check(growth, stated, [policies(from, '2020'), policies(to, '2021')])).toEqual([]);
  });

  it.each<[string, FigureParts, number, number]>([
    ['14 to 38 is not 172 %', { measure: 'growth', value: 172 }, 14, 38],
    ['10 to 60 is not three times in any reading', { measure: 'growth', value: 3, unit: 'times' }, 10, 60],
    ['a fall to 40 is not one by 70 %', { measure: 'reduction', value: 70 }, 100, 40],
    ['40 % is not less than 30 %', { measure: 'growth', value: 30, bound: '<' }, 100, 140],
  ])('finds that %s', (_, stated, from, to) => {
    expect(check(growth, stated, [policies(from, '2020'), policies(to, '2021')])).toHaveLength(1);
  });

  it('compares shares in percentage points', () => {
    const shares = [figure({ measure: 'share', value: 14 }), figure({ measure: 'share', value: 77 })];
    expect(check(growth, { measure: 'growth', value: 63, unit: 'pp' }, shares)).toEqual([]);
    expect(check(growth, { measure: 'growth', value: 60, unit: 'pp' }, shares)).toHaveLength(1);
  });

  it('says nothing where it cannot compute', () => {
    const stated: FigureParts = { measure: 'growth', value: 400 };
    expect(check(growth, stated, [])).toEqual([]);
    expect(check(growth, stated, [policies(5, '2022')])).toEqual([]);
    expect(check(growth, stated, [policies(0, '2022'), policies(19, '2023')])).toEqual([]);
    expect(check(growth, stated, [market(5, '2022'), market(19, '2023', { unit: 'CNY' })])).toEqual([]);
    const dangling = figure({ ...stated, inputs: ['observation:none', 'observation:gone'] });
    expect(found(growth, { observations: [dangling] })).toEqual([]);
  });
});

describe('cagr', () => {
  it('finds that 1.59 to 84.01 billion in nine years is not 79.8 % a year', () => {
    const inputs = [market(15.9e8, '2023'), market(840.1e8, '2032')];
    const observations = [
      figure({
        measure: 'cagr',
        of: 'market-size',
        value: 79.8,
        period: '2023/2032',
        inputs: inputs.map(({ id }) => id),
      }),
      ...inputs,
    ];
    const printed = ['79.8', '15.9', '840.1'];
    const digits = Object.fromEntries(observations.map(({ id }, i) => [id, [printed[i] ?? '']]));
    const [finding] = found(cagr, { observations, digits });
    expect(finding?.computed).toEqual({
      zh: '由15.9亿美元（2023年）、840.1亿美元（2032年）得55.4%（55.34%至55.45%）',
      en: 'USD 1.59 billion (2023), USD 84.01 billion (2032) give 55.4% (55.34% to 55.45%)',
    });
    expect(finding?.method.en).toContain('over 9 years');
  });

  it('accepts 24.9 % for 18.51 to 56.16 ZB in five years', () => {
    const inputs = [
      figure({ measure: 'data-volume', value: 18.51, period: '2021' }),
      figure({ measure: 'data-volume', value: 56.16, period: '2026' }),
    ];
    expect(check(cagr, { measure: 'cagr', value: 24.9 }, inputs)).toEqual([]);
  });

  it('counts months where both ends have one, and takes the span of its own period where the inputs have none', () => {
    const half = [market(100, '2020-01'), market(121, '2020-07')];
    expect(check(cagr, { measure: 'cagr', value: 46 }, half)).toEqual([]);
    const undated = [figure({ measure: 'market-size', value: 100 }), figure({ measure: 'market-size', value: 121 })];
    expect(check(cagr, { measure: 'cagr', value: 10, period: '2020/2022' }, undated)).toEqual([]);
    expect(check(cagr, { measure: 'cagr', value: 21, period: '2020/2022' }, undated)).toHaveLength(1);
    expect(check(cagr, { measure: 'cagr', value: 21 }, undated)).toEqual([]);
  });
});

describe('share', () => {
  it('takes one part of the whole, and several', () => {
    const whole = figure({ measure: 'model-count', value: 130 });
    const parts = [13, 14, 10].map((value) => figure({ measure: 'model-count', value }));
    expect(check(share, { measure: 'share', value: 28.5 }, [...parts, whole])).toEqual([]);
    expect(check(share, { measure: 'share', value: 10.8 }, [...parts.slice(1, 2), whole])).toEqual([]);
    expect(check(share, { measure: 'share', value: 29.5 }, [...parts, whole])).toHaveLength(1);
  });
});

describe('ratio', () => {
  it('divides the first by the second', () => {
    const losses = [figure({ measure: 'loss', value: 140 }), figure({ measure: 'loss', value: 50 })];
    expect(check(ratio, { measure: 'ratio', value: 2.8 }, losses)).toEqual([]);
    expect(check(ratio, { measure: 'ratio', value: 4 }, losses)).toHaveLength(1);
  });
});

describe('sum', () => {
  it('adds up the parts', () => {
    const parts = [7, 8].map((value) => figure({ measure: 'company-count', value }));
    expect(check(sum, { measure: 'company-count', value: 15 }, parts)).toEqual([]);
    const [finding] = check(sum, { measure: 'company-count', value: 16 }, parts);
    expect(finding?.computed.en).toBe('7, 8 give 15');
  });

  it('adds nothing of another unit', () => {
    const parts = [market(7, '2023'), market(8, '2023', { unit: 'CNY' })];
    expect(check(sum, { measure: 'market-size', value: 99 }, parts)).toEqual([]);
  });
});
