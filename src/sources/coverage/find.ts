/** What the text of a document holds that a statement could rest on: titles, dates and figures. */
import type { SourceText } from '../source-text.js';
import type { Found, FoundKind } from './model.js';
import { LineText } from './line-text.js';
import type { Match } from './line-text.js';

const TITLE = /《[^《》\u0001]{1,120}》/g;

const YEAR = '(?:19|20)\\d{2}';
const TO = '[-—–~至/]+';

/** Tried in this order: what an earlier one takes, a later one does not see. */
const DATES: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}年?${TO}${YEAR}(?!\\d)年?`, 'g'),
  new RegExp(`(?<!\\d)${YEAR}年\\d{1,2}${TO}\\d{1,2}月`, 'g'),
  new RegExp(`(?<!\\d)${YEAR}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?`, 'g'),
  new RegExp(`(?<!\\d)${YEAR}[.\\-/]\\d{1,2}(?:[.\\-/]\\d{1,2})?(?![\\d.])`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}${TO}\\d{1,2}月`, 'g'),
  /(?<!\d)\d{1,2}月(?!活)(?:\d{1,2}[日号])?/g,
  /(?<!\d)\d{2}世纪(?:\d{2}年代)?|(?<!\d)\d{2,4}年代/g,
  new RegExp(`(?<![\\d.,A-Za-z])${YEAR}(?![\\d.,]*[\\d万亿个项家款%])`, 'g'),
];

/** Numbers that are no figures: citations, captions, numbering, and parts of names such as GPT-4, H100 or 5G. */
const NO_FIGURES: readonly RegExp[] = [
  /\[[\d,、\-—–~ ]+\]/g,
  /[图表]\d+/g,
  /[(（]\d{1,2}[)）]/g,
  /(?<=[。;；:：!！?？])\d{1,2}[.、](?!\d)/g,
  /[A-Za-z][-.]?\d+(?:\.\d+)*/g,
  /\d+[GDCV](?![A-Za-z])/g,
];

/** A number with what follows it, up to a unit. */
const FIGURE =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[十百千万亿]*(?:%|个百分点|美元|欧元|英镑|日元|元|人民币|倍|[A-Za-z]{1,2}(?![A-Za-z])|[^\s\d\u0001、。,;:()（）《》“”]{1,2}))?/g;

/** Counts in words: 七家, 三十项. */
const COUNT = /[两二三四五六七八九十百千]{1,4}(?:家|项|款|所|国|省|座|名|条|倍|成|份)(?!级|化|性|有)/g;

function toFound(kind: FoundKind, { text, first, last }: Match): Found {
  return { kind, text, first, last, ids: [] };
}

/** Titles, dates and figures, in the order of the lines. */
export function findStatable(source: SourceText): Found[] {
  const text = new LineText(source);
  const titles = text.take(TITLE).map((match) => toFound('title', match));
  const dates = DATES.flatMap((pattern) => text.take(pattern)).map((match) => toFound('date', match));
  for (const pattern of NO_FIGURES) text.take(pattern);
  const figures = [FIGURE, COUNT].flatMap((pattern) => text.take(pattern)).map((match) => toFound('figure', match));
  return [...titles, ...dates, ...figures].sort((a, b) => a.first - b.first || a.last - b.last);
}
