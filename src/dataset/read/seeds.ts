/** What the files of the seeds say, before ids are resolved. Every statement knows its place. */
import type { SeedExpectation } from '../expect/expectations.js';
import type { Bound, Language, LocalizedText, Name, Properties } from '../model.js';
import type { Position } from '../problems.js';
import type { LineRanges } from './lines.js';
import type { Located } from './map-reader.js';

/** Text that stands in the lines in place of something, by entity id or key. */
export type Via = ReadonlyMap<string, Located<string>>;

export interface SeedEntity {
  at: Position;
  id: Located<string>;
  type: string;
  names: readonly Name[];
  /** Where the main names stand. */
  mainNames: ReadonlyMap<Language, Position>;
  properties: Properties;
  /** Properties that hold an id, to be resolved. */
  references: readonly Located<string>[];
  /** Dates among the properties, by key. */
  dates: Readonly<Record<string, string>>;
  /** Null in shared/, where the mentions give the lines. */
  lines: LineRanges | null;
  via: Via;
}

export interface SeedMention {
  id: Located<string>;
  lines: LineRanges;
  via: Located<string> | null;
}

export interface SeedFact {
  at: Position;
  predicate: Located<string>;
  subjects: readonly Located<string>[];
  objects: readonly Located<string>[];
  properties: Properties;
  references: readonly Located<string>[];
  dates: Readonly<Record<string, string>>;
  digits: readonly string[];
  lines: LineRanges;
  via: Via;
}

export interface SeedObservation {
  at: Position;
  key: Located<string> | null;
  about: readonly Located<string>[];
  measure: string;
  of: string | null;
  whole: Located<string> | null;
  value: number;
  upTo: number | null;
  digits: readonly string[];
  unit: string;
  bound: Bound;
  period: string | null;
  scope: LocalizedText | null;
  forecast: boolean;
  accordingTo: Located<string> | null;
  note: string | null;
  inputs: readonly Located<string>[];
  lines: LineRanges;
  via: Via;
}

export interface SeedExemption {
  lines: LineRanges;
  reason: string;
}

/** One section of a document. */
export interface SeedSection {
  document: string;
  title: Located<string>;
  lines: LineRanges;
  mentions: readonly SeedMention[];
  entities: readonly SeedEntity[];
  facts: readonly SeedFact[];
  observations: readonly SeedObservation[];
  exemptions: readonly SeedExemption[];
}

export interface SeedDocument {
  at: Position;
  id: string;
  title: LocalizedText;
  publisher: LocalizedText;
  date: string;
  sha256: Located<string>;
  lines: number;
}

export interface SeedInfo {
  title: LocalizedText;
  version: string;
  licence: string;
  citation: LocalizedText;
  expectations: readonly SeedExpectation[];
}

/** What an editor decided on two ids: that they are one thing, kept under the first, or that they are two. */
export interface SeedJudgement {
  at: Position;
  verdict: 'same' | 'notSame';
  ids: readonly [Located<string>, Located<string>];
  reason: string;
}

/** All files of a seeds folder. */
export interface Seeds {
  info: SeedInfo | null;
  judgements: readonly SeedJudgement[];
  documents: readonly SeedDocument[];
  shared: readonly SeedEntity[];
  sections: readonly SeedSection[];
}
