import type { Observation } from '../../dataset/model.js';
import { arithmeticRule, sameUnit, type Computation, type Figure } from '../arithmetic.js';
import { sum as sumOf } from '../interval.js';

function compute(stated: Observation, inputs: readonly Figure[]): Computation | null {
  if (!sameUnit(inputs) || inputs[0]?.observation.unit !== stated.unit) return null;
  return {
    value: inputs.reduce((total, part) => total + part.observation.value, 0),
    ranges: [sumOf(inputs.map((part) => part.range))],
    method: { zh: '各部分之和', en: 'sum of the parts' },
  };
}

/** A stated level against the parts that it is the sum of; inputs `[part, ...]`. */
export const sum = arithmeticRule({
  name: 'sum',
  applies: (stated, material) => material.kindOf(stated) === 'level',
  compute,
});
