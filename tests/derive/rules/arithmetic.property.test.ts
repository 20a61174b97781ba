/** What an honest author prints never gives a finding: whatever the figures, however they are rounded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Observation } from '../../../src/dataset/model.js';
import { cagr } from '../../../src/derive/rules/cagr.js';
import { growth } from '../../../src/derive/rules/growth.js';
import { ratio } from '../../../src/derive/rules/ratio.js';
import { share } from '../../../src/derive/rules/share.js';
import { sum } from '../../../src/derive/rules/sum.js';
import type { FindingRule } from '../../../src/derive/rule.js';
import { figure, found, type FigureParts } from '../build.js';

/** A true amount, and how many digits after the point it is printed with in units of 亿. */
const amount = fc.record({
  value: fc.double({ min: 1e9, max: 1e13, noNaN: true }),
  decimals: fc.integer({ min: 0, max: 2 }),
});
const decimals = fc.integer({ min: 0, max: 3 });

interface Printed {
  observation: Observation;
  digits: string;
}

function printed(parts: Omit<FigureParts, 'value'>, value: number, places: number, scale = 1): Printed {
  const digits = (value / scale).toFixed(places);
  return { observation: figure({ ...parts, value: Number(digits) * scale }), digits };
}

function money({ value, decimals: places }: { value: number; decimals: number }, period: string): Printed {
  return printed({ measure: 'market-size', period }, value, places, 1e8);
}

function findings(rule: FindingRule, stated: Printed, inputs: readonly Printed[]): number {
  const whole = { ...stated.observation, inputs: inputs.map(({ observation }) => observation.id) };
  const digits = new Map<string, string[]>();
  for (const { observation, digits: text } of [stated, ...inputs]) {
    digits.set(observation.id, [...(digits.get(observation.id) ?? []), text]);
  }
  const observations = [whole, ...inputs.map(({ observation }) => observation)];
  return found(rule, { observations, digits: Object.fromEntries(digits) }).length;
}

describe('figures rounded after they were computed', () => {
  it('give no growth finding', () => {
    fc.assert(
      fc.property(amount, amount, decimals, (from, to, places) => {
        const stated = printed({ measure: 'growth' }, (to.value / from.value - 1) * 100, places);
        expect(findings(growth, stated, [money(from, '2022'), money(to, '2023')])).toBe(0);
      }),
    );
  });

  it('give no cagr finding', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 15 }), decimals, (from, to, years, places) => {
        const stated = printed({ measure: 'cagr' }, ((to.value / from.value) ** (1 / years) - 1) * 100, places);
        expect(findings(cagr, stated, [money(from, '2020'), money(to, String(2020 + years))])).toBe(0);
      }),
    );
  });

  it('give no share finding', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 5 }), amount, decimals, (parts, rest, places) => {
        const part = parts.reduce((total, { value }) => total + value, 0);
        const whole = { value: part + rest.value, decimals: rest.decimals };
        const stated = printed({ measure: 'share' }, (part / whole.value) * 100, places);
        expect(
          findings(
            share,
            stated,
            [...parts, whole].map((each, i) => money(each, String(2000 + i))),
          ),
        ).toBe(0);
      }),
    );
  });

  it('give no ratio finding', () => {
    fc.assert(
      fc.property(amount, amount, decimals, (a, b, places) => {
        const stated = printed({ measure: 'ratio' }, a.value / b.value, places);
        expect(findings(ratio, stated, [money(a, '2022'), money(b, '2023')])).toBe(0);
      }),
    );
  });

  it('give no sum finding', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 5 }), decimals, (parts, places) => {
        const total = parts.reduce((all, { value }) => all + value, 0);
        const stated = printed({ measure: 'market-size' }, total, places, 1e8);
        expect(
          findings(
            sum,
            stated,
            parts.map((each, i) => money(each, String(2000 + i))),
          ),
        ).toBe(0);
      }),
    );
  });
});

describe('a growth that is off by more than rounding', () => {
  it('gives a finding', () => {
    const count = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 2, max: 500 }), (from, to, off) => {
        const stated = printed({ measure: 'growth' }, (to / from - 1) * 100 + off, 0);
        const inputs = [from, to].map((value, i) => printed({ measure: 'model-count', period: `202${i}` }, value, 0));
        expect(findings(growth, stated, inputs)).toBe(1);
      }),
    );
  });
});
