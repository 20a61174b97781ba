/** Fact filters as conditions on facts. */
import { sortById } from '../../dataset/compare.js';
import type { Fact, PropertyValue } from '../../dataset/model.js';
import type { FactFilter, FactsAt, FactAt, FactSelection, Slice } from '../port.js';
import { allOf, anyOf, dated, inDocuments, oneOf, present } from './conditions.js';
import type { Indexes } from './indexes.js';
import { page, type Condition } from './page.js';
import { factAtSorting, idSorting } from './sortings.js';

/** The filter as one condition, or null where it asks for nothing. */
export function factCondition(indexes: Indexes, filter: FactFilter): Condition<Fact> | null {
  const typeOf = (id: string): string | undefined => indexes.entities.get(id)?.type;
  return allOf(
    present<Fact>([
      oneOf(filter.ids, (fact) => fact.id),
      oneOf(filter.predicates, (fact) => fact.predicate),
      oneOf(filter.subjects, (fact) => fact.subject),
      oneOf(filter.objects, (fact) => fact.object),
      anyOf(filter.ends, (fact) => [fact.subject, fact.object]),
      oneOf(filter.subjectTypes, (fact) => typeOf(fact.subject)),
      oneOf(filter.objectTypes, (fact) => typeOf(fact.object)),
      inDocuments(filter.documents),
      filter.derived === undefined ? null : (fact) => fact.derived === filter.derived,
      filter.negated === undefined ? null : (fact) => (fact.properties['negated'] === true) === filter.negated,
      oneOf<Fact, PropertyValue | null>(filter.statuses, (fact) => fact.properties['status'] ?? null),
      dated(filter.dateFrom, filter.dateTo, dateOf),
    ]),
  );
}

function dateOf(fact: Fact): string | null {
  const date = fact.properties['date'];
  return typeof date === 'string' ? date : null;
}

/** The window on the facts that a selection asks for. */
export function selectFacts(indexes: Indexes, { filter, window }: FactSelection): Slice<Fact> {
  return page(startingFacts(indexes, filter), idSorting, window, factCondition(indexes, filter));
}

/** Facts that hold all that the filter selects, as few as an index gives; sorted by id. */
function startingFacts(indexes: Indexes, filter: FactFilter): readonly Fact[] {
  const { adjacency } = indexes;
  if (filter.ids !== undefined) {
    return sortById(new Set(filter.ids.map((id) => indexes.facts.get(id)).filter((fact) => fact !== undefined)));
  }
  const predicates = filter.predicates ?? [];
  const at = (ids: readonly string[], direction: 'OUT' | 'IN' | 'BOTH'): Fact[] =>
    sortById(new Set(ids.flatMap((id) => adjacency.at(id, direction, predicates).map(({ fact }) => fact))));
  if (filter.subjects !== undefined) return at(filter.subjects, 'OUT');
  if (filter.objects !== undefined) return at(filter.objects, 'IN');
  if (filter.ends !== undefined) return at(filter.ends, 'BOTH');
  if (filter.predicates === undefined) return indexes.factsById;
  const lists = [...new Set(predicates)].map((predicate) => indexes.factsByPredicate.get(predicate) ?? []);
  return lists.length === 1 && lists[0] !== undefined ? lists[0] : sortById(lists.flat());
}

/** The window on the facts at one entity, and on those at their other ends as far as the request says. */
export function factsAt(indexes: Indexes, { entity, ...step }: FactsAt): Slice<FactAt> {
  const { direction, predicates, otherTypes, window, then = [] } = step;
  const types = new Set(otherTypes);
  const condition: Condition<FactAt> | null = types.size === 0 ? null : ({ other }) => types.has(other.type);
  const slice = page(indexes.adjacency.at(entity, direction, predicates), factAtSorting, window, condition);
  if (then.length === 0) return slice;
  const items = slice.items.map(({ fact, other }) => ({
    fact,
    other,
    then: then.map((next) => factsAt(indexes, { entity: other.id, ...next })),
  }));
  return { ...slice, items };
}
