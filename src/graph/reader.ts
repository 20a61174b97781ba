/** What a question reads from. */
import type { Entity } from '../dataset/model.js';
import type { Ontology } from '../ontology/index.js';
import type { Store } from '../store/port.js';

export interface Reader {
  readonly store: Store;
  readonly ontology: Ontology;
  /** Entities by id, in the order of the ids; where many questions are asked at once, one call for all of them. */
  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
}

/** A reader that asks the store at once. */
export function createReader(store: Store, ontology: Ontology): Reader {
  return { store, ontology, entities: (ids) => store.entities(ids) };
}
