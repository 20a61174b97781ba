/** The components of a date that stands in the text. */
import type { DateParts } from '../../dataset/dates.js';

/** One for a date, two for a range; nothing for a decade or century, which has no components of its own. */
export function datesIn(text: string): Partial<DateParts>[] {
  if (/世纪|年代/.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number > 1000);
  const [first, second] = numbers.filter((number) => number <= 1000);
  if (years.length > 1) return years.map((year) => ({ year }));
  const year = years[0] === undefined ? {} : { year: years[0] };
  if (first === undefined) return [year];
  if (second === undefined) return [{ ...year, month: first }];
  // 1-7月: two months; 5月30日: a month and a day.
  if (/\d[-—–~至/]+\d{1,2}月/.test(text))
    return [
      { ...year, month: first },
      { ...year, month: second },
    ];
  return [{ ...year, month: first, day: second }];
}
