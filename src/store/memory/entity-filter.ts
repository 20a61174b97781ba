/** Entity filters as conditions on entities. */
import { fold } from '../../dataset/fold.js';
import type { Entity, PropertyValue } from '../../dataset/model.js';
import { entityDate } from '../keys.js';
import type { EntityFilter, EntitySelection, RelatedFilter, Slice } from '../port.js';
import { allOf, dated, inDocuments, inDocumentsAtLeast, oneOf, present } from './conditions.js';
import type { Indexes } from './indexes.js';
import { page, sortBy, type Condition } from './page.js';
import { entitySorting } from './sortings.js';

type PropertyFilter = NonNullable<EntityFilter['properties']>[number];

/** The filter as one condition, or null where it asks for nothing. */
export function entityCondition(indexes: Indexes, filter: EntityFilter): Condition<Entity> | null {
  return allOf(conditionsOf(indexes, filter));
}

/** Each condition of a filter by itself; `not` is one condition, which holds where none of its own hold. */
function conditionsOf(indexes: Indexes, filter: EntityFilter): Condition<Entity>[] {
  return present<Entity>([
    oneOf(filter.ids, (entity) => entity.id),
    oneOf(filter.types, (entity) => entity.type),
    inDocuments(filter.documents),
    inDocumentsAtLeast(filter.documentsAtLeast),
    nameContains(indexes, filter.nameContains),
    dated(filter.dateFrom, filter.dateTo, entityDate),
    ...(filter.properties ?? []).map(hasProperty),
    ...(filter.related ?? []).map((related) => isRelated(indexes, related)),
    noneOf(indexes, filter.not),
  ]);
}

function nameContains(indexes: Indexes, text: string | undefined): Condition<Entity> | null {
  if (text === undefined) return null;
  const folded = fold(text);
  return (entity) => indexes.searchKeysOf(entity).names.includes(folded);
}

function hasProperty({ name, values }: PropertyFilter): Condition<Entity> {
  const wanted = new Set<PropertyValue>(values);
  return (entity) => {
    const value = Object.hasOwn(entity.properties, name) ? entity.properties[name] : undefined;
    if (value === undefined) return false;
    return Array.isArray(value) ? value.some((member: string) => wanted.has(member)) : wanted.has(value);
  };
}

function isRelated(indexes: Indexes, { predicates, direction, others }: RelatedFilter): Condition<Entity> {
  const wanted = new Set(others);
  return (entity) => {
    const facts = indexes.adjacency.at(entity.id, direction, predicates);
    return wanted.size === 0 ? facts.length > 0 : facts.some(({ other }) => wanted.has(other.id));
  };
}

function noneOf(indexes: Indexes, filter: EntityFilter | undefined): Condition<Entity> | null {
  if (filter === undefined) return null;
  const conditions = conditionsOf(indexes, filter);
  return (entity) => !conditions.some((condition) => condition(entity));
}

/** The window on the entities that a selection asks for. */
export function selectEntities(indexes: Indexes, { filter, order, window }: EntitySelection): Slice<Entity> {
  const sorting = entitySorting(order, indexes.adjacency);
  const few = boundEntities(indexes, filter);
  const types = new Set(filter.types);
  const [onlyType] = types;
  const items =
    few === null
      ? indexes.entitiesIn(order, types.size === 1 && onlyType !== undefined ? onlyType : null)
      : sortBy(few, sorting);
  return page(items, sorting, window, entityCondition(indexes, filter));
}

/** Entities from which ids or related ends let a search start, a superset of what the filter selects; null: none do. */
export function boundEntities(indexes: Indexes, filter: EntityFilter): Set<Entity> | null {
  if (filter.ids !== undefined) {
    return new Set(filter.ids.map((id) => indexes.entities.get(id)).filter((entity) => entity !== undefined));
  }
  const bound = filter.related?.find((related) => related.others.length > 0);
  if (bound === undefined) return null;
  const direction = OPPOSITE[bound.direction];
  const facts = bound.others.flatMap((id) => indexes.adjacency.at(id, direction, bound.predicates));
  return new Set(facts.map(({ other }) => other));
}

const OPPOSITE = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;
