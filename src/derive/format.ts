/** Figures, periods and dates as people read them, in Chinese (亿) and English (billion). */
import type { Bound, Language, LocalizedText, Observation } from '../dataset/model.js';

type Scale = readonly [factor: number, zh: string];

const SCALES_ZH: readonly Scale[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];
const SCALES_EN: readonly Scale[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
/** Enough for every figure of the documents, and few enough to hide the rounding of floating-point arithmetic. */
const SIGNIFICANT = 7;

const BOUND_WORDS: Record<Bound, LocalizedText> = {
  '=': { zh: '', en: '' },
  '≈': { zh: '约', en: 'about ' },
  '≥': { zh: '至少', en: 'at least ' },
  '>': { zh: '超过', en: 'more than ' },
  '≤': { zh: '至多', en: 'at most ' },
  '<': { zh: '低于', en: 'less than ' },
};

const CURRENCIES_ZH: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元人民币',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
};

/** How a unit is written around a number, for the units that are not simply set behind it. */
const UNITS: Readonly<Record<string, Record<Language, (number: string) => string>>> = {
  '%': { zh: (n) => `${n}%`, en: (n) => `${n}%` },
  pp: { zh: (n) => `${n}个百分点`, en: (n) => `${n} percentage points` },
  times: { zh: (n) => `${n}倍`, en: (n) => `${n} times` },
  ratio: { zh: (n) => n, en: (n) => n },
  count: { zh: (n) => n, en: (n) => n },
  'count/day': { zh: (n) => `每日${n}`, en: (n) => `${n} a day` },
  rank: { zh: (n) => `第${n}位`, en: (n) => `rank ${n}` },
  month: { zh: (n) => `${n}个月`, en: (n) => `${n} months` },
  year: { zh: (n) => `${n}年`, en: (n) => `${n} years` },
  'USD/user/month': { zh: (n) => `每用户每月${n}美元`, en: (n) => `USD ${n} per user per month` },
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** A number with the language's own large units: 2.1e10 is 210亿 and 21 billion. */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const rounded = Number(value.toPrecision(SIGNIFICANT));
  const scales = language === 'zh' ? SCALES_ZH : SCALES_EN;
  const [factor, word] = scales.find(([size]) => Math.abs(rounded) >= size) ?? [1, ''];
  const number = Number((rounded / factor).toPrecision(SIGNIFICANT));
  return number.toLocaleString('en-US', { maximumFractionDigits: 10, useGrouping: language === 'en' }) + word;
}

/** A number with its unit: 210亿美元, USD 21 billion. */
export function formatQuantity(value: number, unit: string, language: Language): string {
  return withUnit(formatNumber(value, language), unit, language);
}

/** What something lies between, in brackets; nothing where the two ends read the same: （195亿美元至226亿美元）,  (USD 19.5 billion to …). */
export function formatRange(low: number, high: number, unit: string, language: Language): string {
  const [from, to] = [low, high].map((end) => formatQuantity(end, unit, language));
  if (from === to) return '';
  return language === 'zh' ? `（${from}至${to}）` : ` (${from} to ${to})`;
}

function withUnit(number: string, unit: string, language: Language): string {
  const special = UNITS[unit]?.[language];
  if (special !== undefined) return special(number);
  if (isCurrency(unit)) return language === 'zh' ? `${number}${CURRENCIES_ZH[unit] ?? unit}` : `${unit} ${number}`;
  return `${number} ${unit}`;
}

/** A figure with bound, range and unit: 约260亿元人民币, about CNY 26 billion. */
export function formatFigure(figure: Observation, language: Language): string {
  const from = formatNumber(figure.value, language);
  const number = figure.upTo === undefined ? from : `${from}–${formatNumber(figure.upTo, language)}`;
  return BOUND_WORDS[figure.bound][language] + withUnit(number, figure.unit, language);
}

/** 2023年7月, July 2023. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'zh') {
    return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
  }
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1] ?? month} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

/** One date, or two: 2023年—2032年, 2023 to 2032. */
export function formatPeriod(period: string, language: Language): string {
  return period
    .split('/')
    .map((date) => formatDate(date, language))
    .join(language === 'zh' ? '—' : ' to ');
}

/** A text in both languages. */
export function localized(write: (language: Language) => string): LocalizedText {
  return { zh: write('zh'), en: write('en') };
}
