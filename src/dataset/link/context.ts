/** What the link steps share. */
import type { Ontology } from '../../ontology/model.js';
import type { ProblemLog } from '../problems.js';
import type { Seeds } from '../read/seeds.js';
import type { EntityIndex } from './entity-index.js';
import type { Origins } from './origins.js';
import type { SectionMap } from './section-map.js';

export interface LinkContext {
  seeds: Seeds;
  ontology: Ontology;
  log: ProblemLog;
  index: EntityIndex;
  sections: SectionMap;
  origins: Origins;
}
