/** Lines that belong to the page and not to what it says: running heads and feet, and page numbers. */
import type { SourceText } from '../source-text.js';

/** A line that comes so often, but for its numbers, is a running one. */
const FEWEST = 3;
const LONGEST = 40;
const PAGE_NUMBER = /^第?\d{1,4}页?$/;

/** Line numbers, and what each is. */
export function findPageFurniture(text: SourceText): Map<number, string> {
  const alike = new Map<string, number[]>();
  const found = new Map<number, string>();
  for (let line = 1; line <= text.length; line += 1) {
    if (text.isBlank(line)) continue;
    const content = text.folded(line).text;
    if (PAGE_NUMBER.test(content)) found.set(line, 'page number');
    else if (content.length <= LONGEST) {
      const key = content.replace(/\d+/g, '#');
      alike.set(key, [...(alike.get(key) ?? []), line]);
    }
  }
  for (const lines of alike.values()) {
    if (lines.length >= FEWEST) for (const line of lines) found.set(line, 'running head or foot');
  }
  return found;
}
