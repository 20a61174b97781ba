/** What the rules work on: the dataset with the look-ups that they share. */
import type { Dataset, Entity, Fact, Language, Observation } from '../dataset/model.js';
import type { MeasureKind, Ontology } from '../ontology/index.js';
import type { Interval } from './interval.js';
import { rangeOf } from './precision.js';

export interface Material {
  readonly dataset: Dataset;
  readonly ontology: Ontology;
  entity(id: string): Entity | undefined;
  /** Concrete type of an entity; empty for an unknown id. */
  typeOf(id: string): string;
  /** Main name; the id where there is none. */
  name(id: string, language: Language): string;
  observation(id: string): Observation | undefined;
  kindOf(figure: Observation): MeasureKind;
  /** The values that a figure stands for, by the digits that are printed. */
  range(figure: Observation): Interval;
  /** Recorded facts of a predicate, in the order of ids. */
  factsOf(predicate: string): readonly Fact[];
}

function grouped(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.predicate);
    if (group === undefined) groups.set(fact.predicate, [fact]);
    else group.push(fact);
  }
  return groups;
}

export function materialOf(dataset: Dataset, ontology: Ontology): Material {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity] as const));
  const observations = new Map(dataset.observations.map((figure) => [figure.id, figure] as const));
  const facts = grouped(dataset.facts);
  const kindOf = (figure: Observation): MeasureKind => ontology.measures.get(figure.measure)?.kind ?? 'level';
  const digitsOf = (id: string): string[] => (dataset.origins.get(id) ?? []).flatMap((origin) => origin.digits);
  return {
    dataset,
    ontology,
    kindOf,
    entity: (id) => entities.get(id),
    typeOf: (id) => entities.get(id)?.type ?? '',
    name: (id, language) =>
      entities.get(id)?.names.find((name) => name.kind === 'MAIN' && name.language === language)?.text ?? id,
    observation: (id) => observations.get(id),
    range: (figure) => rangeOf(figure, kindOf(figure), digitsOf(figure.id)),
    factsOf: (predicate) => facts.get(predicate) ?? [],
  };
}
