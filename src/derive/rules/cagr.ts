import type { Observation } from '../../dataset/model.js';
import { arithmeticRule, sameUnit, type Computation, type Figure } from '../arithmetic.js';
import { power, quotient, scaled } from '../interval.js';

/** The last date of a period: a level holds at its end. */
function endOf(period: string | undefined): string | undefined {
  return period?.split('/').at(-1);
}

/** Years from one partial date to another; by months where both have one. */
function yearsBetween(from: string | undefined, to: string | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  const [fromYear = NaN, fromMonth] = from.split('-').map(Number);
  const [toYear = NaN, toMonth] = to.split('-').map(Number);
  const months = fromMonth === undefined || toMonth === undefined ? 0 : toMonth - fromMonth;
  const years = toYear - fromYear + months / 12;
  return years > 0 ? years : null;
}

function compute(stated: Observation, inputs: readonly Figure[]): Computation | null {
  const [from, to] = inputs;
  if (from === undefined || to === undefined || inputs.length !== 2 || !sameUnit(inputs)) return null;
  const own = stated.period?.split('/') ?? [];
  const years =
    yearsBetween(endOf(from.observation.period), endOf(to.observation.period)) ??
    (own.length === 2 ? yearsBetween(own[0], own[1]) : null);
  const ratio = quotient(to.range, from.range);
  const yearly = years === null || ratio === null ? null : power(ratio, 1 / years);
  if (years === null || yearly === null) return null;
  const span = Number(years.toFixed(2));
  return {
    value: ((to.observation.value / from.observation.value) ** (1 / years) - 1) * 100,
    ranges: [scaled(yearly, 100, -100)],
    method: {
      zh: `（终值 ÷ 始值）^（1/${span}）− 1，共${span}年`,
      en: `(last value / first value)^(1/${span}) − 1, over ${span} ${span === 1 ? 'year' : 'years'}`,
    },
  };
}

/** A stated compound yearly growth against its end points; inputs `[from, to]`, years from their periods. */
export const cagr = arithmeticRule({
  name: 'cagr',
  applies: (stated, material) => material.kindOf(stated) === 'cagr',
  compute,
});
