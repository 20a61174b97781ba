/** Figures as the seeds write them: base units, with the digits as printed. */

export interface Amount {
  /** `210e8` for 210 亿. */
  value: string;
  /** Where the text names one that the seeds have; counts have none. */
  unit: string | null;
  /** Whether the figure stands in words, so that `via` has to name it. */
  inWords: boolean;
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^[余多]?(?:美元|美金)/, 'USD'],
  [/^[余多]?欧元/, 'EUR'],
  [/^[余多]?英镑/, 'GBP'],
  [/^[余多]?日元/, 'JPY'],
  [/^[余多]?(?:元|人民币)/, 'CNY'],
  [/^%/, '%'],
  [/^个?百分点/, 'pp'],
  [/^ZB/, 'ZB'],
];

const PRINTED = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)[余多]?([十百千万亿]*)(.*)$/;
const WORDS = /^([一二两三四五六七八九十百千]+)/;
const DIGITS = '零一二三四五六七八九';

/** Reads a figure that coverage found: `1,179亿元`, `25%`, `七家`; null where its value is not plain. */
export function readAmount(text: string): Amount | null {
  const [, digits, powers = '', rest = ''] = PRINTED.exec(text) ?? [];
  if (digits !== undefined) {
    const power = Array.from(powers).reduce((sum, each) => sum + (POWERS[each] ?? 0), 0);
    const value = `${digits.replaceAll(',', '')}${power === 0 ? '' : `e${power}`}`;
    return { value, unit: UNITS.find(([pattern]) => pattern.test(rest))?.[1] ?? null, inWords: false };
  }
  const words = WORDS.exec(text)?.[1];
  const value = words === undefined ? null : numeral(words);
  return value === null ? null : { value: String(value), unit: null, inWords: true };
}

/** 七 is 7, 十二 12, 三十 30, 二百五十 250; null for what is none, such as 三四. */
export function numeral(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let least = Infinity;
  for (const character of text.replaceAll('两', '二')) {
    const power = POWERS[character];
    if (power === undefined) {
      const value = DIGITS.indexOf(character);
      if (value < 0 || digit !== null) return null;
      digit = value;
      continue;
    }
    // Powers fall from left to right, and only 十 may stand without a digit before it.
    if (power >= least || (digit === null && (power !== 1 || sum !== 0))) return null;
    sum += (digit ?? 1) * 10 ** power;
    least = power;
    digit = null;
  }
  return sum + (digit ?? 0);
}
