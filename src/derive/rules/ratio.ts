import type { Observation } from '../../dataset/model.js';
import { arithmeticRule, sameUnit, type Computation, type Figure } from '../arithmetic.js';
import { quotient } from '../interval.js';

function compute(_stated: Observation, inputs: readonly Figure[]): Computation | null {
  const [numerator, denominator] = inputs;
  if (numerator === undefined || denominator === undefined || inputs.length !== 2 || !sameUnit(inputs)) return null;
  const range = quotient(numerator.range, denominator.range);
  if (range === null) return null;
  return {
    value: numerator.observation.value / denominator.observation.value,
    ranges: [range],
    method: { zh: '前者 ÷ 后者', en: 'the former / the latter' },
  };
}

/** A stated ratio against its two figures; inputs `[numerator, denominator]`. */
export const ratio = arithmeticRule({
  name: 'ratio',
  applies: (stated, material) => material.kindOf(stated) === 'ratio',
  compute,
});
