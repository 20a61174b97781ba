/** Dates in the text of a document: 2023 年 5 月 30 日, 2023.05, 2023-05, 5月30日, May 30, 2023. */
import { parsePartialDate } from '../../dataset/dates.js';
import { readingsOf } from './numbers.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Further days or months that one unit closes: `1-7月`, `5、6月`. */
const AND_MORE = '(?:[-—–~至到、和及]\\d{1,2})*';
const SEPARATOR = '[.\\-/]';

function yearForm(year: number): RegExp {
  return new RegExp(`(?<!\\d)${year}(?!\\d)`);
}

function monthForm(month: number): RegExp {
  const number = `0?${month}`;
  const name = `(?<![a-z])${MONTHS[month - 1] ?? ''}`;
  return new RegExp(`(?<!\\d)${number}${AND_MORE}月|(?<!\\d)\\d{4}(?:${SEPARATOR}|年)${number}(?!\\d)|${name}`, 'i');
}

function dayForm(month: number, day: number): RegExp {
  const number = `0?${day}`;
  const name = MONTHS[month - 1] ?? '';
  return new RegExp(
    `(?<!\\d)${number}${AND_MORE}[日号]|${SEPARATOR}0?${month}${SEPARATOR}${number}(?!\\d)|${name}[a-z]*\\.?${number}(?!\\d)|(?<!\\d)${number}${name}`,
    'i',
  );
}

/** The components of a partial date that the text does not hold: a list of year, month, day; empty where it holds all. */
export function missingFromDate(text: string, date: string): string[] {
  const parts = parsePartialDate(date);
  if (parts === null) return ['date'];
  const readings = readingsOf(text);
  const holds = (form: RegExp): boolean => readings.some((reading) => form.test(reading));
  const { year, month, day } = parts;
  const missing: string[] = [];
  if (!holds(yearForm(year))) missing.push('year');
  if (month !== undefined && !holds(monthForm(month))) missing.push('month');
  if (month !== undefined && day !== undefined && !holds(dayForm(month, day))) missing.push('day');
  return missing;
}
