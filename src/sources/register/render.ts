/** The files of a new document, as a person would write them. */
import { fold } from '../../dataset/fold.js';
import { OPEN } from '../../dataset/read/map-reader.js';
import { flow, rangesText } from '../seed-text.js';
import type { SourceText } from '../source-text.js';
import { missingFromDate } from '../text/dates.js';
import type { NewFile, NewSection, Registration } from './model.js';

/** Files are told apart, and kept in order, by two digits. */
export const MOST_SECTIONS = 99;
const LONGEST_SLUG = 40;

/** document.yaml, and a file for each section; the first has the document itself as a hint. */
export function renderFiles(
  registration: Registration,
  text: SourceText,
  sha256: string,
  sections: readonly NewSection[],
): NewFile[] {
  const document = { name: 'document.yaml', content: documentText(registration, text.length, sha256), section: null };
  const rest = sections.map((section, index) => ({
    name: fileName(section.title, index + 1),
    content: sectionText(section) + (index === 0 ? publicationHint(registration, text) : ''),
    section,
  }));
  return [document, ...rest];
}

/** `02-ai-policy.yaml`: the ASCII words of the title, or `section` where it has none. */
function fileName(title: string, number: number): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z][a-z0-9]*/g) ?? [];
  const slug = words.reduce((text, word) => (text.length + word.length < LONGEST_SLUG ? `${text}-${word}` : text), '');
  return `${String(number).padStart(2, '0')}${slug === '' ? '-section' : slug}.yaml`;
}

function documentText({ title, publisher, date }: Registration, lines: number, sha256: string): string {
  return `title: ${flow(title)}\npublisher: ${flow(publisher)}\ndate: ${date}\nsha256: ${sha256}\nlines: ${lines}\n`;
}

function sectionText({ title, ranges }: NewSection): string {
  return `section: ${flow(title)}\nlines: ${rangesText(ranges)}\n`;
}

/** What facts about the document itself start from: whether there are any is for the editor to say. */
function publicationHint({ key, title, date }: Registration, text: SourceText): string {
  const line = text.lines.findIndex((_, index) => text.folded(index + 1).holdsText(fold(title.zh))) + 1;
  const lines = line > 0 ? { lines: line } : { lines: 1, via: OPEN };
  const dated = missingFromDate(text.line(line), date).length === 0 ? { date } : {};
  const entity = { id: `publication:${key}`, ...title, kind: 'report', ...dated, ...lines };
  return `entities:
  # The document itself, for what it says of itself: who wrote and who published it. Uncomment it, or delete it.
  # - ${flow(entity)}
`;
}
