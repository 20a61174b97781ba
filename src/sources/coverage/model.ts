/** What coverage says about the lines of documents. */
import type { Problem } from '../../dataset/problems.js';

/** `name`: of a place, body, person, policy, model and the like; `term`: of a concept, often a common word. */
export type FoundKind = 'figure' | 'date' | 'title' | 'name' | 'term';

/** Something that a line holds and that a statement could rest on. */
export interface Found {
  kind: FoundKind;
  /** As it stands, without white space. */
  text: string;
  /** Lines in which it begins and ends. */
  first: number;
  last: number;
  /** For a name or term: ids of the entities that have it. */
  ids: readonly string[];
}

/** How many statements rest on a line. */
export interface LineCoverage {
  line: number;
  entities: number;
  facts: number;
  observations: number;
  /** Why nothing rests on it, where the seeds say so. */
  exempt: string | null;
}

/** A line on which nothing rests. */
export interface OpenLine {
  line: number;
  /** The section of the seeds that covers it; null where none does. */
  section: string | null;
  /** How the line begins. */
  begins: string;
  found: readonly Found[];
}

export interface DocumentCoverage {
  document: string;
  lines: number;
  /** Counts of lines: the four add up to `lines`. */
  counts: { blank: number; covered: number; exempt: number; open: number };
  /** Every line that is not blank. */
  perLine: readonly LineCoverage[];
  open: readonly OpenLine[];
  /** What stands in covered lines and has no statement that uses it: hints, not faults. */
  unused: readonly Found[];
}

export interface CoverageReport {
  documents: readonly DocumentCoverage[];
  /** Documents of which no section is entered yet. */
  notEntered: readonly string[];
  /** Documents without a copy, and exemptions that do not fit. */
  problems: readonly Problem[];
}
