/** Fields of relations: which facts one reads, and what becomes of them. */
import type { FieldNode } from 'graphql';
import type { Entity } from '../../dataset/model.js';
import { toPage, windowOf, type PageRequest } from '../../graph/index.js';
import type { RelationField } from '../../ontology/index.js';
import type { Step, Window } from '../../store/port.js';
import type { PageArgs, Resolver } from '../context.js';
import { Connection } from '../nodes/connection.js';
import { FactNode } from '../nodes/fact-node.js';
import { wantedBelow, type Fragments } from '../selection.js';

/** The fact between an entity and the one at its other end; a fact from an entity to itself has it at both. */
export function factBetween(fact: FactNode['fact'], entity: Entity, other: Entity): FactNode {
  return fact.subject === entity.id ? new FactNode(fact, entity, other) : new FactNode(fact, other, entity);
}

/** What is asked of a relation by the arguments and the selection of its field. */
export function relationPage(
  { first, after }: PageArgs,
  nodes: readonly FieldNode[],
  fragments: Fragments,
): PageRequest {
  return { first, after, ...wantedBelow(nodes, fragments) };
}

/** Tells the list of one entity's relation from others: cursors of one are no cursors of another. */
export function relationScope(entity: string, { name }: RelationField): readonly unknown[] {
  return ['related', entity, name];
}

/** The facts of a relation, at whichever entity. */
export function relationStep({ relation, direction }: RelationField, window: Window): Step {
  return { direction, predicates: [relation.name], otherTypes: [], window };
}

export function relationField(field: RelationField): Resolver<Entity, PageArgs> {
  return async (entity, args, { loaders }, info) => {
    const page = relationPage(args, info.fieldNodes, info.fragments);
    const scope = relationScope(entity.id, field);
    const step = relationStep(field, windowOf(page, scope));
    return new Connection(
      toPage(await loaders.factsAt({ entity: entity.id, ...step }), scope, page),
      ({ other }) => other,
      ({ fact, other }) => ({ fact: factBetween(fact, entity, other) }),
    );
  };
}
