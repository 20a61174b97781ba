/** Sections proposed from the headings of a text: those of its highest level. */
import { fold } from '../../dataset/fold.js';
import type { SourceText } from '../source-text.js';
import type { NewSection } from './model.js';

const NUMERAL = '[一二三四五六七八九十百零〇]+';

/** Forms of headings, the highest level first. */
const LEVELS: readonly RegExp[] = [
  /^#\s+\S/,
  /^##\s+\S/,
  /^###\s+\S/,
  new RegExp(`^第(?:${NUMERAL}|\\d+)[篇编部](?!分之)`),
  new RegExp(`^第(?:${NUMERAL}|\\d+)章`),
  new RegExp(`^第(?:${NUMERAL}|\\d+)节`),
  new RegExp(`^${NUMERAL}\\s*、`),
  new RegExp(`^[（(]${NUMERAL}[)）]`),
];

/** One heading divides nothing: it is the title of the text, or an accident. */
const FEWEST = 2;
/** Longer lines are sentences that begin like a heading. */
const LONGEST = 50;
/** How much of a heading serves as the section's title. */
const SHOWN = 40;
/** Leaders and page number of an entry in a table of contents. */
const ENTRY = /(?:[.…·・\s]{3,}|\t)\d{1,3}$/;
const SENTENCE_END = /[。；;，,]$/;

interface Heading {
  line: number;
  title: string;
}

/**
 * Sections that hold every line of the text once.
 *
 * @param title of the section before the first heading, and of the only one where the text has no headings
 */
export function proposeSections(text: SourceText, title: string): NewSection[] {
  const headings = headingsOf(text);
  const starts = hasText(text, 1, (headings[0]?.line ?? text.length + 1) - 1)
    ? [{ line: 1, title }, ...headings]
    : headings;
  return starts.map((start, index) => ({
    title: start.title,
    // Blank lines before the first heading belong to its section.
    ranges: [{ first: index === 0 ? 1 : start.line, last: (starts[index + 1]?.line ?? text.length + 1) - 1 }],
  }));
}

function headingsOf(text: SourceText): Heading[] {
  for (const level of LEVELS) {
    const headings = withoutContents(text, headingsAt(text, level));
    if (headings.length >= FEWEST) return headings;
  }
  return [];
}

function headingsAt(text: SourceText, level: RegExp): Heading[] {
  return text.lines.flatMap((content, index) => {
    const title = content.trim();
    const isHeading = level.test(title) && title.length <= LONGEST && !SENTENCE_END.test(title) && !ENTRY.test(title);
    return isHeading ? [{ line: index + 1, title: shorten(title) }] : [];
  });
}

function shorten(title: string): string {
  const text = title.replace(/^#+\s+/, '').replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Entries of a table of contents come again as headings, where their sections begin. */
function withoutContents(text: SourceText, headings: readonly Heading[]): Heading[] {
  return headings.filter(({ line, title }, index) => {
    const later = headings.slice(index + 1);
    if (later.some((other) => fold(other.title) === fold(title))) return false;
    const next = later[0]?.line;
    return next === undefined || hasText(text, line + 1, next - 1);
  });
}

function hasText(text: SourceText, first: number, last: number): boolean {
  for (let line = first; line <= last; line += 1) if (!text.isBlank(line)) return true;
  return false;
}
