/** The questions that can be asked of a store, whichever it is. */
export { findBacking, type Backer, type Backing, type BackingQuestion } from './backing.js';
export {
  compare,
  type CellStatus,
  type Comparison,
  type ComparisonCell,
  type ComparisonQuestion,
} from './comparison.js';
export { findEntities, type EntityQuestion } from './entities.js';
export { findFacts, type FactQuestion } from './facts.js';
export { findFindings, findingsAbout, findingsById, type FindingQuestion } from './findings.js';
export { kindOfId, requireKind, requireType, type IdKind } from './ids.js';
export { findObservations, type ObservationQuestion } from './observations.js';
export {
  cursorAt,
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
  pageOfList,
  toPage,
  windowOf,
  type Page,
  type PageRequest,
  type Scope,
} from './page.js';
export { policiesBehind } from './policies.js';
export { createReader, type Reader } from './reader.js';
export { search, type SearchQuestion } from './search.js';
export { nameOf, sentenceOf } from './sentence.js';
