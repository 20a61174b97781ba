/** What the lines of a document hold that no fact and no figure states yet, as lines for the files of its sections. */
import { fold } from '../../dataset/fold.js';
import type { Dataset } from '../../dataset/model.js';
import type { Ontology } from '../../ontology/model.js';
import type { DocumentCoverage, Found } from '../coverage/model.js';
import type { SourceText } from '../source-text.js';
import { draftEntities, draftExemptions, draftFacts, draftMentions, draftObservations, overlap } from './blocks.js';
import type { Idle } from './blocks.js';
import type { SectionDraft, SectionFile } from './model.js';
import { findPageFurniture } from './page-furniture.js';

/** How much of a line that holds nothing is shown: enough to find it. */
const SHOWN = 12;

export interface DraftSource {
  coverage: DocumentCoverage;
  text: SourceText;
  dataset: Dataset;
  ontology: Ontology;
}

/**
 * Drafts for every line on which no fact and no figure rests and that is neither blank nor exempt. What a statement on the
 * line uses already is left out.
 *
 * @param sections those of the document; what stands in none of them is left out
 * @returns a draft for each section that has such lines, in their order
 */
export function draftDocument(source: DraftSource, sections: readonly SectionFile[]): SectionDraft[] {
  const furniture = findPageFurniture(source.text);
  const wanted = wantedLines(source.coverage);
  const found = foundIn(source.coverage, wanted).filter(({ first }) => !furniture.has(first));
  return sections.flatMap((section) => {
    const holds = (line: number): boolean => section.ranges.some(({ first, last }) => first <= line && line <= last);
    const lines = [...wanted].filter(holds);
    const here = found.filter(({ first, last }) => holds(wanted.has(first) ? first : last));
    if (lines.length === 0) return [];
    const reasons = new Map([...headingOf(source.text, section), ...furniture]);
    const idle = idleLines(source, lines, here, reasons);
    return [
      {
        file: section.file,
        title: section.title,
        ranges: section.ranges,
        lines,
        blocks: blocksOf(source, section, here, idle),
      },
    ];
  });
}

function wantedLines({ perLine }: DocumentCoverage): ReadonlySet<number> {
  return new Set(
    perLine
      .filter(({ facts, observations, exempt }) => facts === 0 && observations === 0 && exempt === null)
      .map(({ line }) => line),
  );
}

/** What stands in these lines and is not used there: all of what open lines hold, and what covered ones do not use. */
function foundIn({ open, unused }: DocumentCoverage, lines: ReadonlySet<number>): Found[] {
  const found = new Set([...open.flatMap((line) => line.found), ...unused]);
  return [...found].filter(({ first, last }) => lines.has(first) || lines.has(last)).sort((a, b) => a.first - b.first);
}

/** The line that is the section's own heading. */
function headingOf(text: SourceText, { title, ranges }: SectionFile): [number, string][] {
  const heading = fold(title.replace(/…$/, ''));
  const first = ranges[0]?.first ?? 1;
  const isHeading = heading !== '' && text.folded(first).text.startsWith(heading);
  return isHeading ? [[first, 'heading']] : [];
}

/** Open lines that belong to the page, or in which nothing is found. */
function idleLines(
  { coverage, text }: DraftSource,
  lines: readonly number[],
  found: readonly Found[],
  reasons: ReadonlyMap<number, string>,
): Idle[] {
  const open = new Set(coverage.open.map(({ line }) => line));
  return lines
    .filter((line) => open.has(line) && !found.some((each) => overlap(each, { first: line, last: line })))
    .map((line) => {
      const content = text.line(line).trim();
      const begins = content.length > SHOWN ? `${content.slice(0, SHOWN)}…` : content;
      return { line, reason: reasons.get(line) ?? null, begins };
    });
}

function blocksOf(
  { dataset, ontology, text }: DraftSource,
  section: SectionFile,
  found: readonly Found[],
  idle: readonly Idle[],
): SectionDraft['blocks'] {
  const of = (kind: Found['kind']): Found[] => found.filter((each) => each.kind === kind);
  const names = new Set(dataset.entities.flatMap((entity) => entity.names.map((name) => fold(name.text))));
  const titles = of('title').filter((title) => !names.has(fold(title.text)));
  const figures = of('figure');
  const dates = of('date');
  const loose = dates.filter((date) => ![...titles, ...figures].some((each) => overlap(each, date)));
  return {
    mentions: draftMentions(found, section),
    entities: draftEntities(titles, dates, text, ontology),
    facts: draftFacts(loose),
    observations: draftObservations(figures, dates, text),
    exempt: draftExemptions(idle),
  };
}
