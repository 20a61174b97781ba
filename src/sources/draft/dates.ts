/** Dates that stand in the text, as the seeds write them. */
import { parsePartialDate, periodFault } from '../../dataset/dates.js';
import type { DateParts } from '../../dataset/dates.js';
import { datesIn } from '../coverage/date-parts.js';

/** `2023年5月` is `2023-05`; null where the year is missing, or it is more than one date. */
export function readDate(text: string): string | null {
  const [date, second] = datesIn(text).map(format);
  return date !== null && date !== undefined && second === undefined && parsePartialDate(date) !== null ? date : null;
}

/** As `readDate`, and `2021-2026年` is `2021/2026`. */
export function readPeriod(text: string): string | null {
  const dates = datesIn(text).map(format);
  if (dates.length === 0 || dates.includes(null)) return null;
  const period = dates.join('/');
  return periodFault(period) === null ? period : null;
}

function format({ year, month, day }: Partial<DateParts>): string | null {
  if (year === undefined) return null;
  const rest = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return [year, ...rest].join('-');
}
