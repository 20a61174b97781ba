/** A draft of what a section could say: lines of its file, to accept or to drop. */
import type { Lines } from '../source-text.js';

/** The blocks of a section file, in the order in which they are written. */
export const BLOCKS = ['mentions', 'entities', 'facts', 'observations', 'exempt'] as const;
export type Block = (typeof BLOCKS)[number];

/** One line of a block. */
export interface DraftLine {
  /** As it would stand in the block: `city:beijing: 12`, `- {about: TODO, ...}`. */
  yaml: string;
  /** What stands in the lines, and what to look out for. */
  note: string;
}

/** What the draft has to know of a section and its file. */
export interface SectionFile {
  document: string;
  /** Path relative to the seeds folder, with forward slashes. */
  file: string;
  title: string;
  ranges: readonly Lines[];
  /** Ids that the file mentions. */
  mentioned: ReadonlySet<string>;
  /** Ids that the file declares. */
  declared: ReadonlySet<string>;
}

export interface SectionDraft {
  file: string;
  title: string;
  ranges: readonly Lines[];
  /** Lines on which no fact and no figure rests, and that are neither blank nor exempt. */
  lines: readonly number[];
  blocks: Readonly<Record<Block, readonly DraftLine[]>>;
}
