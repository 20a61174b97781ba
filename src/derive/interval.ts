/**
 * Arithmetic on intervals. A printed figure stands for every value that would have been printed so; what follows from several
 * figures is then an interval too, and a stated figure contradicts them only where its own interval lies wholly outside.
 */

/** All values from `low` to `high`, both included; either may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Slack for the rounding of floating-point arithmetic, relative to the larger end. */
const EPSILON = 1e-9;

export function interval(low: number, high: number): Interval {
  return { low, high };
}

export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce((total, part) => interval(total.low + part.low, total.high + part.high), interval(0, 0));
}

export function difference(a: Interval, b: Interval): Interval {
  return interval(a.low - b.high, a.high - b.low);
}

/** `a / b`, or null where `b` may be zero or less: no figure here is divided by a negative one. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0) return null;
  return interval(a.low / (a.low >= 0 ? b.high : b.low), a.high / (a.high >= 0 ? b.low : b.high));
}

/** `a * factor + offset`, for a factor above zero. */
export function scaled(a: Interval, factor: number, offset = 0): Interval {
  return interval(a.low * factor + offset, a.high * factor + offset);
}

/** `a` to the power of `exponent`, for an exponent above zero, or null where `a` may be below zero. */
export function power(a: Interval, exponent: number): Interval | null {
  if (a.low < 0) return null;
  return interval(a.low ** exponent, a.high ** exponent);
}

/** Whether the two have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  return notAbove(a.low, b.high) && notAbove(b.low, a.high);
}

function notAbove(low: number, high: number): boolean {
  return low <= high || low - high <= EPSILON * Math.max(Math.abs(low), Math.abs(high));
}
