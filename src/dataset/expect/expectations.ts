/** What dataset.yaml expects of each document: shapes that are read, checked, drafted and printed. */
import type { Position } from '../problems.js';

/** Kinds of statements that are counted whatever their type. */
export const COUNTED = ['entities', 'facts', 'observations'] as const;
export type CountedKind = (typeof COUNTED)[number];

/** At least so many of a hundred have what the key names (src/ontology/fill-keys.ts). */
export interface Fill {
  key: string;
  percent: number;
}

/** How many there are to be, and what they are to have. */
export interface Range {
  min: number;
  max: number;
  filled: readonly Fill[];
  /** Why these numbers; null where nobody has said so yet. */
  reason: string | null;
}

export interface Expectation {
  document: string;
  /** Stands for those of `totals` that have none of their own. */
  reason: string | null;
  totals: ReadonlyMap<CountedKind, Range>;
  /** By concrete type; null where the document's types are not expected one by one. */
  types: ReadonlyMap<string, Range> | null;
}

/** As written in dataset.yaml: each part knows its place. */
export interface SeedFill extends Fill {
  at: Position;
}

export interface SeedRange extends Range {
  at: Position;
  filled: readonly SeedFill[];
}

export interface SeedExpectation extends Expectation {
  at: Position;
  totals: ReadonlyMap<CountedKind, SeedRange>;
  types: ReadonlyMap<string, SeedRange> | null;
}
