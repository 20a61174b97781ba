/** The blocks of a draft, each from what stands in the lines. */
import type { Ontology } from '../../ontology/model.js';
import { OPEN } from '../../dataset/read/map-reader.js';
import type { Found } from '../coverage/model.js';
import { rangesText } from '../seed-text.js';
import type { Lines, SourceText } from '../source-text.js';
import { contextOf } from './context.js';
import { readDate, readPeriod } from './dates.js';
import type { DraftLine, SectionFile } from './model.js';
import { readAmount } from './numbers.js';
import { guessTitle } from './titles.js';
import { item, linesOf, plain, Printed } from './yaml-item.js';

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of items) for (const key of keysOf(each)) groups.set(key, [...(groups.get(key) ?? []), each]);
  return groups;
}

/** Each range once, in the order of the lines. */
function rangesOf(found: readonly Found[]): Lines[] {
  const ranges = new Map(found.map(({ first, last }) => [`${first}-${last}`, { first, last }]));
  return [...ranges.values()].sort((a, b) => a.first - b.first);
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

/** Known names: one mention for each entity that has the name. */
export function draftMentions(found: readonly Found[], section: SectionFile): DraftLine[] {
  const named = found.filter(({ kind }) => kind === 'name' || kind === 'term');
  return [...groupBy(named, ({ ids }) => ids)].map(([id, each]) => {
    const others = each.flatMap(({ ids }) => ids).filter((other) => other !== id);
    const notes = [
      unique(each.map(({ text }) => text)),
      ...(others.length === 0 ? [] : [`or ${unique(others)}`]),
      ...(section.mentioned.has(id) ? ['mentioned above: join the lines'] : []),
      ...(section.declared.has(id) ? ['declared below: or add the lines there'] : []),
    ];
    return { yaml: `${id}: ${rangesText(rangesOf(each))}`, note: notes.join('; ') };
  });
}

/** Titles that no entity has. */
export function draftEntities(
  titles: readonly Found[],
  dates: readonly Found[],
  source: SourceText,
  ontology: Ontology,
): DraftLine[] {
  return [...groupBy(titles, ({ text }) => [text])].map(([text, each]) => {
    const zh = asPrinted(text, each[0], source).replace(/^《|》$/g, '');
    const { prefix, kind, status } = guessTitle(zh, ontology);
    const near = dates.filter((date) => each.some((title) => overlap(title, date)));
    const [date, ...others] = [...new Set(near.flatMap(({ text: dateText }) => readDate(dateText) ?? []))];
    const fields = {
      id: `${prefix}:${OPEN}`,
      ...{ zh, en: OPEN },
      ...(kind !== undefined && { kind }),
      ...(status !== undefined && { status }),
      ...(date !== undefined && { date: others.length === 0 ? plain(date) : OPEN }),
      lines: linesOf(rangesOf(each)),
    };
    return { yaml: item(fields), note: [text, ...(others.length === 0 ? [] : [unique(near.map(textOf))])].join('; ') };
  });
}

/** What is found has one form of comma; a name keeps the one that stands in the text. */
function asPrinted(found: string, lines: Lines | undefined, source: SourceText): string {
  const printed = (lines === undefined ? '' : source.plainOf([lines])).replace(/\s+/g, '');
  const at = printed.replaceAll('，', '、').indexOf(found);
  return at < 0 ? found : printed.slice(at, at + found.length);
}

/** Dates that neither a title nor a figure takes: something happened then, or from the one to the other. */
export function draftFacts(dates: readonly Found[]): DraftLine[] {
  return dates.map((found) => {
    const [date = OPEN, until] = readPeriod(found.text)?.split('/') ?? [];
    const dated = { date: plain(date), ...(until !== undefined && { until: plain(until) }) };
    return { yaml: item({ subject: OPEN, [OPEN]: OPEN, ...dated, lines: linesOf([found]) }), note: found.text };
  });
}

/** Figures, with what the words around them say of bound, period and forecast. */
export function draftObservations(figures: readonly Found[], dates: readonly Found[], text: SourceText): DraftLine[] {
  return figures.map((figure) => {
    const amount = readAmount(figure.text);
    const { bound, forecast, clause } = contextOf(figure.text, text.plainOf([figure]));
    const near = dates.filter((date) => overlap(figure, date));
    const period = periodOf(near, clause, figures);
    const fields = {
      ...{ about: OPEN, measure: OPEN, value: amount === null ? OPEN : new Printed(amount.value) },
      ...(typeof amount?.unit === 'string' && { unit: amount.unit }),
      ...(bound !== '=' && { bound }),
      ...(period !== null && { period: plain(period) }),
      ...(forecast && { forecast }),
      ...(amount?.inWords === true && { via: { value: figure.text } }),
      lines: linesOf([figure]),
    };
    return {
      yaml: item(fields),
      note: period === OPEN && near.length > 0 ? `${figure.text}; ${unique(near.map(textOf))}` : figure.text,
    };
  });
}

/** The date of the figure's own clause, else of its lines: open where there are several, or where another figure takes it. */
function periodOf(near: readonly Found[], clause: string, figures: readonly Found[]): string | null {
  const inClause = near.filter((date) => clause.includes(date.text));
  const [date, ...others] = inClause.length > 0 ? inClause : near;
  if (date === undefined) return null;
  const between = inClause.length > 0 ? clause.slice(clause.lastIndexOf(date.text) + date.text.length) : '';
  const isTaken = figures.some(({ text }) => between.includes(text));
  return others.length > 0 || isTaken ? OPEN : (readPeriod(date.text) ?? OPEN);
}

/** Lines of the page, and lines in which nothing is found: those that nothing rests on. */
export function draftExemptions(idle: readonly Idle[]): DraftLine[] {
  return [...groupBy(idle, ({ reason, line }) => [reason ?? String(line)]).values()].map((each) => ({
    yaml: item({
      lines: linesOf(each.map(({ line }) => ({ first: line, last: line }))),
      reason: each[0]?.reason ?? OPEN,
    }),
    note: each[0]?.begins ?? '',
  }));
}

export interface Idle {
  line: number;
  /** Why nothing rests on it, where that is plain. */
  reason: string | null;
  /** How it begins. */
  begins: string;
}

export function overlap(a: Lines, b: Lines): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function textOf({ text }: Found): string {
  return text;
}
