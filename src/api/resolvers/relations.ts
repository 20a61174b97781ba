/** Fields of relations: which facts one reads, and what becomes of them. */
import type { FieldNode } from 'graphql';
import type { Entity } from '../../dataset/model.js';
import { toPage, windowOf, type PageRequest } from '../../graph/index.js';
import type { RelationField } from '../../ontology/index.js';
import type { FactsAt } from '../../store/port.js';
import type { PageArgs, Resolver } from '../context.js';
import { Connection } from '../nodes/connection.js';
import { FactNode } from '../nodes/fact-node.js';
import { wantedBelow, type Fragments } from '../selection.js';

/** The fact between an entity and the one at its other end; a fact from an entity to itself has it at both. */
export function factBetween(fact: FactNode['fact'], entity: Entity, other: Entity): FactNode {
  return fact.subject === entity.id ? new FactNode(fact, entity, other) : new FactNode(fact, other, entity);
}

interface RelationRequest {
  page: PageRequest;
  scope: readonly unknown[];
  factsAt: FactsAt;
}

/** What a field of an entity, selected by these nodes, reads. @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR */
export function relationRequest(
  { name, relation, direction }: RelationField,
  entity: string,
  { first, after }: PageArgs,
  nodes: readonly FieldNode[],
  fragments: Fragments,
): RelationRequest {
  const page = { first, after, ...wantedBelow(nodes, fragments) };
  const scope = ['related', entity, name];
  const window = windowOf(page, scope);
  return { page, scope, factsAt: { entity, direction, predicates: [relation.name], otherTypes: [], window } };
}

export function relationField(field: RelationField): Resolver<Entity, PageArgs> {
  return async (entity, args, { loaders }, info) => {
    const { page, scope, factsAt } = relationRequest(field, entity.id, args, info.fieldNodes, info.fragments);
    return new Connection(
      toPage(await loaders.factsAt(factsAt), scope, page),
      ({ other }) => other,
      ({ fact, other }) => ({ fact: factBetween(fact, entity, other) }),
    );
  };
}
