import type { Observation } from '../../dataset/model.js';
import { arithmeticRule, sameUnit, type Computation, type Figure } from '../arithmetic.js';
import { quotient, scaled, sum } from '../interval.js';

function compute(stated: Observation, inputs: readonly Figure[]): Computation | null {
  const parts = inputs.slice(0, -1);
  const whole = inputs.at(-1);
  if (whole === undefined || parts.length === 0 || stated.unit !== '%' || !sameUnit(inputs)) return null;
  const ratio = quotient(sum(parts.map((part) => part.range)), whole.range);
  if (ratio === null) return null;
  const total = parts.reduce((all, part) => all + part.observation.value, 0);
  return {
    value: (total / whole.observation.value) * 100,
    ranges: [scaled(ratio, 100)],
    method:
      parts.length === 1
        ? { zh: '部分 ÷ 整体 × 100%', en: 'part / whole × 100%' }
        : { zh: '各部分之和 ÷ 整体 × 100%', en: 'sum of the parts / whole × 100%' },
  };
}

/** A stated share against its part or parts and the whole; inputs `[part, ..., whole]`. */
export const share = arithmeticRule({
  name: 'share',
  applies: (stated, material) => material.kindOf(stated) === 'share',
  compute,
});
