/**
 * What a dataset is made of. These shapes go unchanged from the seeds through derive and the stores to the API.
 *
 * Ids are readable and stable: `<prefix>:<slug>` for entities (`city:beijing`), `fact:<PREDICATE>:<hash>`,
 * `observation:<hash>`, `finding:<rule>:<hash>`; a document's id is its key (`ccid-2023`).
 */

export type Language = 'zh' | 'en';

/** The same words in Chinese and English. */
export interface LocalizedText {
  zh: string;
  en: string;
}

export type NameKind = 'MAIN' | 'OFFICIAL' | 'SHORT' | 'FORMER' | 'ALIAS';

export interface Name {
  text: string;
  language: Language;
  kind: NameKind;
}

/** Lines of a document, 1-based and inclusive, and the document's own section that they stand in. */
export interface Evidence {
  document: string;
  first: number;
  last: number;
  section: string;
}

/** A partial date: YYYY, YYYY-MM or YYYY-MM-DD. Sorts as text. */
export type PartialDate = string;

export type PropertyValue = string | number | boolean | LocalizedText | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface Entity {
  id: string;
  /** A concrete type of the ontology. */
  type: string;
  /** MAIN zh and MAIN en first, then the others in the order of the seeds. */
  names: readonly Name[];
  properties: Properties;
  /** Sorted by document, first, last. */
  evidence: readonly Evidence[];
}

export interface Fact {
  id: string;
  predicate: string;
  subject: string;
  object: string;
  properties: Properties;
  evidence: readonly Evidence[];
  /** True where a rule of src/derive made it. */
  derived: boolean;
  /** Ids of the facts that a derived fact rests on; empty for a recorded one. */
  restsOn: readonly string[];
}

export const BOUNDS = ['=', '≈', '≥', '≤', '>', '<'] as const;
export type Bound = (typeof BOUNDS)[number];

/** One figure, as one document states it. */
export interface Observation {
  id: string;
  /** Ids of the entities that it is a figure of; sorted. */
  about: readonly string[];
  /** A measure of the ontology. */
  measure: string;
  /** For growth, cagr, share and ratio: the measure that it is growth or share of. */
  of?: string;
  /** For a share: id of the entity whose figure, about the same thing otherwise, is the whole: the world, of a world market. */
  whole?: string;
  /** In base units: 21000000000 with USD, 79.8 with %. */
  value: number;
  /** Upper end of a range; `value` is the lower. */
  upTo?: number;
  unit: string;
  bound: Bound;
  /** YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash: from/to. */
  period?: string;
  /** What is counted and what is not, in a few words. */
  scope?: LocalizedText;
  forecast: boolean;
  /** Id of the entity that the document names as its source. */
  accordingTo?: string;
  note?: string;
  /** Ids of the observations that this one should follow from, in the order that its kind asks for (docs/seeds.md). */
  inputs: readonly string[];
  evidence: readonly Evidence[];
}

/** What a rule found when it held figures or facts against each other. */
export interface Finding {
  id: string;
  /** Name of the rule in src/derive. */
  rule: string;
  /** Ids of the entities concerned; sorted. */
  about: readonly string[];
  /** Ids of the observations and facts that it rests on, in the rule's order. */
  inputs: readonly string[];
  /** What the documents state. */
  stated: LocalizedText;
  /** What follows, by the rule. */
  computed: LocalizedText;
  /** How it was computed. */
  method: LocalizedText;
  evidence: readonly Evidence[];
}

export interface SourceDocument {
  /** The key by which it is cited, `ccid-2023`. */
  id: string;
  title: LocalizedText;
  publisher: LocalizedText;
  /** As precise as the document itself. */
  date: PartialDate;
  /** Hex digest of the text file that the lines count in. */
  sha256: string;
  /** Number of lines of that file. */
  lines: number;
  /** Sections in reading order. */
  sections: readonly DocumentSection[];
}

export interface DocumentSection {
  title: string;
  first: number;
  last: number;
}

export interface DatasetInfo {
  title: LocalizedText;
  version: string;
  licence: string;
  citation: LocalizedText;
  /** Hash of all that the dataset says: equal for equal content, whatever the order of the seeds. */
  fingerprint: string;
}

/** Where in the seeds something was written, and how its lines are to be held against it (for `aipg verify`). */
export interface Origin {
  /** Path relative to the seeds folder, with forward slashes. */
  file: string;
  line: number;
  /** Evidence given at this place. */
  evidence: readonly Evidence[];
  /** Text that stands in the lines in place of a name (by entity id), a date or a figure (by key: `date`, `value`). */
  via: Readonly<Record<string, string>>;
  /** Dates stated at this place, by key: their components must stand in the lines. */
  dates: Readonly<Record<string, PartialDate>>;
  /** Digits of figures as written in the seed, `15.9` for `15.9e8`: they must stand in the lines. */
  digits: readonly string[];
}

/** Lines of a document on which nothing rests, and why. */
export interface Exemption {
  document: string;
  first: number;
  last: number;
  reason: string;
  /** Where the seeds say so: path relative to the seeds folder, and line. */
  file: string;
  line: number;
}

/** The recorded content: what seeds say, linked and validated. */
export interface Dataset {
  info: DatasetInfo;
  documents: readonly SourceDocument[];
  /** Each list is sorted by id. */
  entities: readonly Entity[];
  facts: readonly Fact[];
  observations: readonly Observation[];
  exemptions: readonly Exemption[];
  /** By id of entity, fact or observation: every place of the seeds that states it. */
  origins: ReadonlyMap<string, readonly Origin[]>;
}

/** What goes into a store: the recorded content and what was derived from it. */
export interface Graph {
  info: DatasetInfo;
  documents: readonly SourceDocument[];
  entities: readonly Entity[];
  /** Recorded and derived, sorted by id. */
  facts: readonly Fact[];
  observations: readonly Observation[];
  findings: readonly Finding[];
}
