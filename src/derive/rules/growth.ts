import type { Observation } from '../../dataset/model.js';
import { arithmeticRule, sameUnit, type Computation, type Figure } from '../arithmetic.js';
import { difference, quotient, scaled, type Interval } from '../interval.js';

/** Measures of kind growth that state a fall as a positive number. */
const FALLS = new Set(['reduction']);

function inPoints(from: Figure, to: Figure): Computation {
  return {
    value: to.observation.value - from.observation.value,
    ranges: [difference(to.range, from.range)],
    method: { zh: '后值减前值', en: 'later value minus earlier value' },
  };
}

/** 增长 N 倍 is said of both (to - from) / from and to / from: only what fits neither is a contradiction. */
function inTimes(ratio: Interval, value: number): Computation {
  return {
    value,
    ranges: [scaled(ratio, 1, -1), ratio],
    method: {
      zh: '后值除以前值；“增长若干倍”亦可指其减一，两种读法均不符',
      en: 'later value divided by earlier value; also less one, as the wording allows both',
    },
  };
}

function inPercent(ratio: Interval, value: number): Computation {
  return {
    value: (value - 1) * 100,
    ranges: [scaled(ratio, 100, -100)],
    method: { zh: '（后值 ÷ 前值 − 1）× 100%', en: '(later value / earlier value − 1) × 100%' },
  };
}

function fall(ratio: Interval, value: number): Computation {
  return {
    value: (1 - value) * 100,
    ranges: [{ low: 100 - ratio.high * 100, high: 100 - ratio.low * 100 }],
    method: { zh: '（1 − 后值 ÷ 前值）× 100%', en: '(1 − later value / earlier value) × 100%' },
  };
}

function compute(stated: Observation, inputs: readonly Figure[]): Computation | null {
  const [from, to] = inputs;
  if (from === undefined || to === undefined || inputs.length !== 2 || !sameUnit(inputs)) return null;
  if (stated.unit === 'pp') return inPoints(from, to);
  const ratio = quotient(to.range, from.range);
  if (ratio === null) return null;
  const value = to.observation.value / from.observation.value;
  if (stated.unit === 'times') return inTimes(ratio, value);
  return FALLS.has(stated.measure) ? fall(ratio, value) : inPercent(ratio, value);
}

/** A stated growth against the levels at its beginning and end; inputs `[from, to]`. */
export const growth = arithmeticRule({
  name: 'growth',
  applies: (stated, material) => material.kindOf(stated) === 'growth',
  compute,
});
