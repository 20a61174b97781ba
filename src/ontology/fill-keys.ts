/** What an expectation can ask how many have: properties, kinds of names, and facts at either end, by the keys of dataset.yaml. */
import type { Ontology } from './model.js';
import { propertiesOf } from './queries.js';
import { relationFieldsOf } from './relation-fields.js';

/** Before a predicate: the entity is the object of such facts. `ISSUED_BY` asks of policies, `^ISSUED_BY` of those who issue. */
export const AS_OBJECT = '^';

/** A fact of any predicate, at either end. */
export const ANY_FACT = 'fact';

/** Kinds of names as the seeds write them; main names are always there. */
const NAME_KEYS: readonly string[] = ['official', 'short', 'former', 'alias'];

/** Keys of a figure that are not always there. */
export const FIGURE_FILL_KEYS: readonly string[] = [
  'period',
  'scope',
  'accordingTo',
  'of',
  'whole',
  'upTo',
  'forecast',
  'inputs',
  'note',
];

/**
 * Of entities of a concrete type: its properties, kinds of names, any fact, predicates of facts that it may be the subject of,
 * and with `^` of those that it may be the object of. A symmetric relation has one key for both ends.
 */
export function entityFillKeys(ontology: Ontology, typeName: string): string[] {
  const relations = relationFieldsOf(ontology, typeName).filter(({ relation }) => !relation.derived);
  return [
    ...propertiesOf(ontology, typeName).keys(),
    ...NAME_KEYS,
    ANY_FACT,
    ...relations.map(({ relation, direction }) =>
      direction === 'IN' ? `${AS_OBJECT}${relation.name}` : relation.name,
    ),
  ];
}

/** Of facts of any predicate: the properties that every fact may have. */
export function factFillKeys(ontology: Ontology): string[] {
  return [...ontology.factProperties.keys()];
}
