/** The sections of each document, and which of them lines stand in. */
import type { DocumentSection, Evidence } from '../model.js';
import type { ProblemLog } from '../problems.js';
import type { LineRange, LineRanges } from '../read/lines.js';
import type { SeedDocument, Seeds, SeedSection } from '../read/seeds.js';
import { placeText } from './entity-index.js';

interface Placed extends DocumentSection {
  seed: SeedSection;
}

export class SectionMap {
  readonly #sections = new Map<string, Placed[]>();
  readonly #documents: ReadonlyMap<string, SeedDocument>;
  readonly #log: ProblemLog;

  constructor(seeds: Seeds, log: ProblemLog) {
    this.#log = log;
    this.#documents = new Map(seeds.documents.map((document) => [document.id, document]));
    for (const seed of seeds.sections) this.#place(seed);
    for (const sections of this.#sections.values()) sections.sort((a, b) => a.first - b.first);
  }

  #place(seed: SeedSection): void {
    const sections = this.#sections.get(seed.document) ?? [];
    this.#sections.set(seed.document, sections);
    this.#checkEnd(seed.document, seed.lines);
    for (const { first, last } of seed.lines.ranges) {
      const other = sections.find((each) => each.first <= last && first <= each.last);
      if (other !== undefined) {
        const covered = `${other.first}-${other.last} of "${other.title}" in ${placeText(other.seed.title.at)}`;
        this.#log.add(
          'SECTION_OVERLAP',
          seed.lines.at,
          `lines ${first}-${last} overlap ${covered}; expected each line in one section`,
        );
      }
      sections.push({ title: seed.title.value, first, last, seed });
    }
  }

  /** Reports ranges that go beyond the document. */
  #checkEnd(document: string, lines: LineRanges): boolean {
    const end = this.#documents.get(document)?.lines ?? Infinity;
    const beyond = lines.ranges.find((range) => range.last > end);
    if (beyond === undefined) return true;
    this.#log.add('BAD_LINES', lines.at, `lines ${rangeText(beyond)} go beyond ${document}, which has ${end} lines`);
    return false;
  }

  /** Sections of a document in the order of its lines. */
  of(document: string): DocumentSection[] {
    return (this.#sections.get(document) ?? []).map(({ title, first, last }) => ({ title, first, last }));
  }

  /** Evidence for the ranges; those that go beyond the document or stand in no section are reported. */
  evidence(section: SeedSection, lines: LineRanges): Evidence[] {
    if (!this.#checkEnd(section.document, lines)) return [];
    return lines.ranges.map(({ first, last }) => ({
      document: section.document,
      first,
      last,
      section: this.#titleOf(section, { first, last }, lines),
    }));
  }

  /** The section of its own file where the range touches that, else the one that holds its first line. */
  #titleOf(own: SeedSection, range: LineRange, lines: LineRanges): string {
    const sections = this.#sections.get(own.document) ?? [];
    const holds = (section: Placed, line: number): boolean => section.first <= line && line <= section.last;
    for (const line of [range.first, range.last]) {
      if (sections.some((section) => holds(section, line))) continue;
      const covered = own.lines.ranges.map(rangeText).join(', ');
      const message = `line ${line} stands in no section of ${own.document}; this file covers ${covered}`;
      this.#log.add('BAD_LINES', lines.at, message, 'correct the lines, or those of the section');
      return own.title.value;
    }
    const touched = sections.filter((section) => section.first <= range.last && range.first <= section.last);
    return (touched.find((section) => section.seed === own) ?? touched[0])?.title ?? own.title.value;
  }
}

export function rangeText({ first, last }: LineRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}
