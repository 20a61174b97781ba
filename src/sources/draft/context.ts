/** What the words around a figure say of it: bound, forecast, and its clause. */
import type { Bound } from '../../dataset/model.js';
import { readingsOf } from '../text/numbers.js';

export interface Context {
  bound: Bound;
  forecast: boolean;
  /** From the last comma to the figure. */
  clause: string;
}

/** Tried in this order: 不超过 holds 超过. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|不小于|至少)$/, '≥'],
  [/(?:不超过|不高于|不大于|不多于|最多|最高|至多)$/, '≤'],
  [/(?:超过|超|突破|逾|多于|高于|大于)$/, '>'],
  [/(?:低于|不足|不到|少于|小于)$/, '<'],
  [/(?:约|近|接近|大约为?)$/, '≈'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^及?以上/, '≥'],
  [/^(?:以内|及?以下)/, '≤'],
  [/^(?:左右|上下)/, '≈'],
];
/** 200余家, 30多个: within the figure itself. */
const MORE = /^[\d.,]+[十百千万亿]*[余多]/;
const FORECAST = /预计|预期|预测|有望|力争|目标|将/;
const CLAUSE_END = /[、,;:。；：]/;

/** @param lines the lines in which the figure stands, as one text */
export function contextOf(figure: string, lines: string): Context {
  const [text] = readingsOf(lines);
  const at = text.indexOf(figure);
  const before = at < 0 ? '' : text.slice(0, at);
  const after = at < 0 ? '' : text.slice(at + figure.length);
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  const bound =
    find(BEFORE, before.replace(/达到?$/, '')) ?? find(AFTER, after) ?? (MORE.test(figure) ? ('>' as const) : '=');
  return { bound, forecast: FORECAST.test(clause), clause };
}

function find(patterns: readonly (readonly [RegExp, Bound])[], text: string): Bound | undefined {
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}
