/** What one document holds: how many of each type, and how many of them have what. */
import { ANY_FACT, AS_OBJECT, FIGURE_FILL_KEYS } from '../../ontology/fill-keys.js';
import type { Ontology } from '../../ontology/model.js';
import type { Dataset, Entity, Evidence, Observation } from '../model.js';
import type { CountedKind } from './expectations.js';

/** Things of one kind in a document. */
export interface Group {
  /** In the order of the dataset. */
  ids: readonly string[];
  /** Those that have a thing, by its key; no key that none of them has. */
  filled: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Contents {
  totals: Readonly<Record<CountedKind, Group>>;
  /** By concrete type; no type that the document has none of. */
  types: ReadonlyMap<string, Group>;
}

/** What is counted of a dataset. */
export type Counted = Pick<Dataset, CountedKind>;

export const EMPTY_GROUP: Group = { ids: [], filled: new Map() };

/** How many of a group have what the key names. */
export function countFilled({ filled }: Group, key: string): number {
  return filled.get(key)?.size ?? 0;
}

/** The same as a percentage, 0 to 100; of an empty group 100, since nothing lacks it. */
export function fillRate(group: Group, key: string): number {
  return group.ids.length === 0 ? 100 : (100 * countFilled(group, key)) / group.ids.length;
}

class GroupBuilder implements Group {
  readonly ids: string[] = [];
  readonly filled = new Map<string, Set<string>>();

  add(id: string, keys: Iterable<string>): void {
    this.ids.push(id);
    for (const key of keys) this.fill(id, key);
  }

  fill(id: string, key: string): void {
    const ids = this.filled.get(key);
    if (ids === undefined) this.filled.set(key, new Set([id]));
    else ids.add(id);
  }
}

/**
 * Counts what has evidence in a document. An entity has a fact where the fact has evidence there too; its names and properties
 * are its own, whichever document gave them. Derived facts do not count.
 */
export function contentsOf(counted: Counted, document: string, ontology: Ontology): Contents {
  const entities = new GroupBuilder();
  const facts = new GroupBuilder();
  const observations = new GroupBuilder();
  const types = new Map<string, GroupBuilder>();
  const groupOf = new Map<string, GroupBuilder>();
  for (const entity of counted.entities) {
    if (!isIn(entity, document)) continue;
    const group = types.get(entity.type) ?? new GroupBuilder();
    types.set(entity.type, group);
    groupOf.set(entity.id, group);
    group.add(entity.id, entityKeys(entity));
    entities.add(entity.id, []);
  }
  for (const fact of counted.facts) {
    if (fact.derived || !isIn(fact, document)) continue;
    facts.add(fact.id, Object.keys(fact.properties));
    const inverse = ontology.relations.get(fact.predicate)?.symmetric === true ? '' : AS_OBJECT;
    for (const [id, key] of [
      [fact.subject, fact.predicate],
      [fact.object, `${inverse}${fact.predicate}`],
    ] as const) {
      groupOf.get(id)?.fill(id, key);
      groupOf.get(id)?.fill(id, ANY_FACT);
    }
  }
  for (const observation of counted.observations) {
    if (isIn(observation, document)) observations.add(observation.id, observationKeys(observation));
  }
  return { totals: { entities, facts, observations }, types };
}

function isIn({ evidence }: { evidence: readonly Evidence[] }, document: string): boolean {
  return evidence.some((piece) => piece.document === document);
}

function entityKeys({ names, properties }: Entity): string[] {
  const kinds = names.filter(({ kind }) => kind !== 'MAIN').map(({ kind }) => kind.toLowerCase());
  return [...Object.keys(properties), ...kinds];
}

function observationKeys(observation: Observation): string[] {
  const values = new Map<string, unknown>(Object.entries(observation));
  return FIGURE_FILL_KEYS.filter((key) => isGiven(values.get(key)));
}

/** `forecast` and `inputs` are always there, but say nothing when false or empty. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}
