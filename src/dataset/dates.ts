/** Partial dates (YYYY, YYYY-MM, YYYY-MM-DD) and periods (one date, or from/to). */

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FIRST_YEAR = 1000;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The parts of a partial date, or null where the text is none or names a day that no calendar has. */
export function parsePartialDate(text: string): DateParts | null {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < FIRST_YEAR) return null;
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

/** Whether `until` lies before `from`, compared at the coarser precision of the two. */
export function isBefore(until: string, from: string): boolean {
  const length = Math.min(until.length, from.length);
  return until.slice(0, length) < from.slice(0, length);
}

/** Why a text is not a period, or null where it is one. */
export function periodFault(text: string): string | null {
  const ends = text.split('/');
  if (ends.length > 2 || ends.some((end) => parsePartialDate(end) === null)) {
    return 'is not a period';
  }
  const [from, to] = ends;
  if (from !== undefined && to !== undefined && isBefore(to, from)) return 'ends before it begins';
  return null;
}
