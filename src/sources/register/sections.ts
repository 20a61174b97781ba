/** Sections that a user names: `三、政策: 20-34`. */
import { AipgError } from '../../errors.js';
import type { Lines, SourceText } from '../source-text.js';
import type { NewSection } from './model.js';

/** The last colon that only lines follow: titles may hold one too. */
const SECTION = /^(.*\S)\s*[:：]\s*(\d[\d\s,，、\-–—]*)$/;
const RANGE = /^(\d+)(?:\s*[-–—]\s*(\d+))?$/;
const EXPECTED = 'expected a title and its lines, such as "三、政策: 20-34"';

function wrong(message: string, hint?: string): AipgError {
  return new AipgError('BAD_USER_INPUT', message, { field: '--section', ...(hint === undefined ? {} : { hint }) });
}

/**
 * Reads the sections and holds them against the text.
 *
 * @throws AipgError BAD_USER_INPUT for one without title or lines, one beyond the text, two that overlap, and lines with text
 *   that stand in none
 */
export function readSections(given: readonly string[], text: SourceText): NewSection[] {
  const sections = given.map((section) => readSection(section, text.length));
  sections.sort((a, b) => firstOf(a) - firstOf(b));
  checkOverlap(sections);
  checkWhole(sections, text);
  return sections;
}

function readSection(section: string, end: number): NewSection {
  const [, title, lines] = SECTION.exec(section.trim()) ?? [];
  if (title === undefined || lines === undefined) throw wrong(`the section "${section}" is none; ${EXPECTED}`);
  const ranges = lines.split(/[,，、]/).map((part) => readRange(part.trim(), section, end));
  return { title, ranges: ranges.sort((a, b) => a.first - b.first) };
}

function readRange(part: string, section: string, end: number): Lines {
  const match = RANGE.exec(part);
  if (match === null) throw wrong(`the section "${section}" has the lines "${part}"; ${EXPECTED}`);
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 1 || last < first) {
    throw wrong(`the section "${section}" has the lines ${part}; expected lines from 1 on, the smaller one first`);
  }
  if (last > end) throw wrong(`the section "${section}" goes beyond the text; expected lines up to ${end}`);
  return { first, last };
}

function firstOf({ ranges }: NewSection): number {
  return ranges[0]?.first ?? 0;
}

function checkOverlap(sections: readonly NewSection[]): void {
  const ranges = sections.flatMap(({ title, ranges: each }) => each.map((range) => ({ title, ...range })));
  ranges.sort((a, b) => a.first - b.first);
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before === undefined || before.last < range.first) continue;
    const both = `${before.first}-${before.last} of "${before.title}" and ${range.first}-${range.last} of "${range.title}"`;
    throw wrong(`the lines ${both} overlap; expected each line in one section`);
  }
}

function checkWhole(sections: readonly NewSection[], text: SourceText): void {
  const ranges = sections.flatMap((section) => section.ranges);
  for (let line = 1; line <= text.length; line += 1) {
    if (text.isBlank(line) || ranges.some(({ first, last }) => first <= line && line <= last)) continue;
    throw wrong(
      `line ${line} stands in no section; expected every line with text in one`,
      'Widen a section, or name one for what is left over: lines that say nothing are exempted there.',
    );
  }
}
