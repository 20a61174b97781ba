/**
 * From a figure as printed to the interval of values that it stands for.
 *
 * - `=`: half a unit of the last digit printed, either side: 15.9 亿 is 15.85 to 15.95 亿. A number of things written out in full
 *   (19 policies) is exact.
 * - `≈`: a tenth of the value either side, or half a unit of the last digit where that is more.
 * - `≥`, `>`: from there up without end; `≤`, `<`: up to there, from zero for amounts, without end for changes.
 * - A range is everything from its lower figure to its upper one, each with its own half unit.
 */
import type { Observation } from '../dataset/model.js';
import type { MeasureKind } from '../ontology/model.js';
import { interval, type Interval } from './interval.js';

const ABOUT = 0.1;
/** Units in which things are counted one by one. */
const COUNTED = new Set(['count', 'rank']);
/** The largest power of ten that a printed figure is multiplied by: 万亿 is 12. */
const MAX_EXPONENT = 15;
/** Numbers up to here are taken as written out in full where nothing says how they were printed. */
const WRITTEN_OUT = 100_000;

interface Printed {
  decimals: number;
  exponent: number;
}

/** How `digits` were scaled to give `value`, or null where they did not. */
function printedAs(digits: string, value: number): Printed | null {
  const printed = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(printed)) return null;
  for (let exponent = 0; exponent <= MAX_EXPONENT; exponent += 1) {
    const scaled = printed * 10 ** exponent;
    if (Math.abs(scaled - value) <= 1e-9 * Math.abs(value)) {
      return { decimals: digits.split('.')[1]?.length ?? 0, exponent };
    }
  }
  return null;
}

/** Exponent of the last digit that is not zero: 2 for 1300, -1 for 79.8. */
function lastDigit(value: number): number {
  if (value === 0) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return Number(exponent) - (mantissa.split('.')[1]?.length ?? 0);
}

/** Exponent of the last digit printed: 7 for 15.9 亿. */
function lastPlace(value: number, digits: readonly string[]): number {
  const places = digits.flatMap((text) => {
    const printed = printedAs(text, value);
    return printed === null ? [] : [printed.exponent - printed.decimals];
  });
  // The same figure may be printed twice, 1.4 亿 and 14012 万: the finer one counts.
  if (places.length > 0) return Math.min(...places);
  return Math.abs(value) < WRITTEN_OUT ? Math.min(0, lastDigit(value)) : lastDigit(value);
}

function halfUnit(value: number, unit: string, digits: readonly string[]): number {
  const place = lastPlace(value, digits);
  return place <= 0 && Number.isInteger(value) && COUNTED.has(unit) ? 0 : 10 ** place / 2;
}

/** What `≤` and `<` leave open at the lower end: an amount is not below zero, a change may be. */
function floor(value: number, kind: MeasureKind): number {
  return value >= 0 && kind !== 'growth' && kind !== 'cagr' ? 0 : -Infinity;
}

/**
 * The interval that a figure stands for.
 *
 * @param digits the figure's digits as printed (`15.9` for 1.59e9), where the seeds have them; without them the value's own
 *   digits count
 */
export function rangeOf(figure: Observation, kind: MeasureKind, digits: readonly string[] = []): Interval {
  const { value, upTo = value, unit } = figure;
  const below = halfUnit(value, unit, digits);
  const above = halfUnit(upTo, unit, digits);
  switch (figure.bound) {
    case '=':
      return interval(value - below, upTo + above);
    case '≈':
      return interval(value - Math.max(below, ABOUT * Math.abs(value)), upTo + Math.max(above, ABOUT * Math.abs(upTo)));
    case '≥':
    case '>':
      return interval(value - below, Infinity);
    case '≤':
    case '<':
      return interval(floor(value, kind), upTo + above);
  }
}
