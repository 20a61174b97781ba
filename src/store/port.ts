/**
 * The port: everything that a store can be asked. Each call is one round trip, and a call that takes a list answers in the
 * order of the list. Both adapters give the same answers in the same order: texts compare by Unicode code point, absent
 * values sort last (in descending orders too), and id breaks every tie.
 *
 * Lists of a filter that may be absent: absent holds for all, empty for nothing. Lists that must be given (`predicates`,
 * `others`, `otherTypes`, `measures`, `types` of requests): empty holds for all.
 *
 * Errors: STORE_UNAVAILABLE, STORE_EMPTY, STORE_TIMEOUT. Unknown ids are not errors: they answer `null` or nothing.
 */
import type { DatasetInfo, Entity, Fact, Finding, Observation, SourceDocument } from '../dataset/model.js';

/** Part of an ordered list: at most `first` rows that come after the row with the keys `after`. */
export interface Window {
  first: number;
  /** Sort keys of the last row seen, in the order of the list's keys; absent for the start. */
  after?: readonly (string | number | null)[];
  /** Whether to count the whole list, which costs. */
  count: boolean;
}

export interface Slice<T> {
  items: readonly T[];
  /** Sort keys of each item, to be handed back as `after`. */
  keys: readonly (readonly (string | number | null)[])[];
  hasNext: boolean;
  /** Rows in the whole list where asked for, else null. */
  total: number | null;
}

export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface RelatedFilter {
  /** Any of these predicates; empty: any. */
  predicates: readonly string[];
  /** OUT: the selected entity is the subject. */
  direction: Direction;
  /** Any of these at the other end; empty: anything. */
  others: readonly string[];
}

/**
 * All conditions hold together; a list of values holds if one of its members does; an absent one always holds. The members
 * of `properties` and of `related` are conditions of their own: each must hold.
 */
export interface EntityFilter {
  ids?: readonly string[];
  /** Concrete types. */
  types?: readonly string[];
  /** Has evidence in one of these documents. */
  documents?: readonly string[];
  /** Has evidence in at least so many documents. */
  documentsAtLeast?: number;
  /** A name, folded (src/dataset/fold.ts), contains this text, which the store folds likewise. */
  nameContains?: string;
  /** The entity's own date (released, date, issued) lies in [from, to], compared at the coarser precision: one condition. */
  dateFrom?: string;
  dateTo?: string;
  /** Own properties, equal to one of the values; of a repeatable one, a member is. */
  properties?: readonly { name: string; values: readonly (string | number | boolean)[] }[];
  related?: readonly RelatedFilter[];
  /** None of these conditions holds. */
  not?: EntityFilter;
}

/** ID: id. NAME_ZH, NAME_EN: main name. DATE: the entity's own date. DEGREE: number of facts, most first. */
export type EntityOrder = 'ID' | 'NAME_ZH' | 'NAME_EN' | 'DATE' | 'DATE_DESC' | 'DEGREE';

export interface EntitySelection {
  filter: EntityFilter;
  order: EntityOrder;
  window: Window;
}

export interface FactFilter {
  ids?: readonly string[];
  predicates?: readonly string[];
  subjects?: readonly string[];
  objects?: readonly string[];
  /** Subject or object. */
  ends?: readonly string[];
  subjectTypes?: readonly string[];
  objectTypes?: readonly string[];
  documents?: readonly string[];
  derived?: boolean;
  /** Whether the fact's `negated` property is true: false stands for facts that have none as well. */
  negated?: boolean;
  /** The fact's `status` property is one of these; the value null stands for facts that have none. */
  statuses?: readonly (string | null)[];
  dateFrom?: string;
  dateTo?: string;
}

/** Ordered by id. */
export interface FactSelection {
  filter: FactFilter;
  window: Window;
}

/** Which facts at an entity, ordered by the id of the other end, then by the fact's id. */
export interface Step {
  /** OUT: the entity is the subject. */
  direction: Direction;
  /** Empty: any. */
  predicates: readonly string[];
  /** Concrete types of the other end; empty: any. */
  otherTypes: readonly string[];
  window: Window;
  /** Which facts to read at each of the other ends in the same go. */
  then?: readonly Step[];
}

/** Facts at one entity. */
export interface FactsAt extends Step {
  entity: string;
}

export interface FactAt {
  fact: Fact;
  /** The entity at the other end. */
  other: Entity;
  /** What each step of `then` finds at it, in their order; absent where there is none. */
  then?: readonly Slice<FactAt>[];
}

/** What one document has on one entity. Only documents that the entity has evidence in are told. */
export interface DocumentContribution {
  /** Id of the document. */
  document: string;
  /** Recorded facts at the entity that rest on it; a fact from the entity to itself counts once. Derived ones do not count. */
  facts: number;
  /** Figures about the entity that it states. */
  observations: number;
  /** Pieces of evidence by which it names the entity, at least one. */
  mentions: number;
  /** First line of the first of them, from 1. */
  firstLine: number;
}

export interface ObservationFilter {
  ids?: readonly string[];
  /** About one of these. */
  about?: readonly string[];
  measures?: readonly string[];
  documents?: readonly string[];
  accordingTo?: readonly string[];
  forecast?: boolean;
  /** Period text starts with this. */
  period?: string;
}

/** Ordered by measure, period (absent last), id. */
export interface ObservationSelection {
  filter: ObservationFilter;
  window: Window;
}

export interface ObservationsAt {
  entity: string;
  measures: readonly string[];
  window: Window;
}

export interface FindingFilter {
  ids?: readonly string[];
  rules?: readonly string[];
  about?: readonly string[];
  documents?: readonly string[];
}

/** Ordered by id. */
export interface FindingSelection {
  filter: FindingFilter;
  window: Window;
}

/** Facts of the predicates, grouped by their ends. */
export interface CrossTableSelection {
  predicates: readonly string[];
  /** Conditions on the subject and on the object. */
  rows: EntityFilter;
  columns: EntityFilter;
  facts: FactFilter;
}

export interface CrossTableCell {
  row: string;
  column: string;
  /** Ids of the facts, sorted. */
  facts: readonly string[];
}

export type Facet = 'TYPE' | 'PREDICATE' | 'MEASURE' | 'DOCUMENT';

export interface FacetCount {
  key: string;
  count: number;
}

export interface SearchRequest {
  /** Folded text (src/dataset/fold.ts), not empty. */
  text: string;
  types: readonly string[];
  window: Window;
}

/** EXACT: a name or the id, folded, equals the text; PREFIX: a folded name begins with it; CONTAINS: a folded name holds it. */
export type SearchMatch = 'EXACT' | 'PREFIX' | 'CONTAINS';

export interface SearchHit {
  entity: Entity;
  match: SearchMatch;
  /** The name that matched best; of equals, the first in the entity's order, as also where only the id matches. */
  name: string;
}

export interface StoreSummary {
  info: DatasetInfo;
  /** `facts` counts all, the derived among them. */
  counts: {
    entities: number;
    facts: number;
    derivedFacts: number;
    observations: number;
    findings: number;
    documents: number;
  };
}

export interface Store {
  /** For people: `memory`, or the server's name and version. */
  readonly description: string;
  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
  selectEntities(selection: EntitySelection): Promise<Slice<Entity>>;
  facts(ids: readonly string[]): Promise<(Fact | null)[]>;
  factsAt(requests: readonly FactsAt[]): Promise<Slice<FactAt>[]>;
  /** What each document has on each of these entities, by document id; nothing for an unknown id. */
  contributions(ids: readonly string[]): Promise<DocumentContribution[][]>;
  selectFacts(selection: FactSelection): Promise<Slice<Fact>>;
  observations(ids: readonly string[]): Promise<(Observation | null)[]>;
  observationsAt(requests: readonly ObservationsAt[]): Promise<Slice<Observation>[]>;
  selectObservations(selection: ObservationSelection): Promise<Slice<Observation>>;
  selectFindings(selection: FindingSelection): Promise<Slice<Finding>>;
  /** Cells that hold at least one fact, sorted by row, then column. */
  crossTable(selection: CrossTableSelection): Promise<CrossTableCell[]>;
  /** Sorted by key. DOCUMENT counts facts by document. */
  facet(facet: Facet): Promise<FacetCount[]>;
  /** Best match first (EXACT, PREFIX, CONTAINS), then by degree, then by id. */
  search(request: SearchRequest): Promise<Slice<SearchHit>>;
  documents(): Promise<SourceDocument[]>;
  summary(): Promise<StoreSummary>;
  close(): Promise<void>;
}
