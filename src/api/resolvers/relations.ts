/** Fields of relations: which facts one reads, and reading them before the entity that they belong to is there. */
import { getArgumentValues, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../dataset/model.js';
import { toPage, windowOf } from '../../graph/index.js';
import { relationFieldsOf, type Ontology, type RelationField } from '../../ontology/index.js';
import type { FactsAt } from '../../store/port.js';
import type { PageArgs, RequestContext, Resolver } from '../context.js';
import { Connection } from '../nodes/connection.js';
import { FactNode } from '../nodes/fact-node.js';
import { fieldsBelow, wantedBelow } from '../selection.js';

/** The fact between an entity and the one at its other end; a fact from an entity to itself has it at both. */
export function factBetween(fact: FactNode['fact'], entity: Entity, other: Entity): FactNode {
  return fact.subject === entity.id ? new FactNode(fact, entity, other) : new FactNode(fact, other, entity);
}

interface RelationRequest {
  page: Parameters<typeof toPage>[2];
  scope: readonly unknown[];
  factsAt: FactsAt;
}

function requestOf(
  { name, relation, direction }: RelationField,
  entity: string,
  { first, after }: PageArgs,
  nodes: readonly FieldNode[],
  { fragments }: Pick<GraphQLResolveInfo, 'fragments'>,
): RelationRequest {
  const page = { first, after, ...wantedBelow(nodes, fragments) };
  const scope = ['related', entity, name];
  const window = windowOf(page, scope);
  return { page, scope, factsAt: { entity, direction, predicates: [relation.name], otherTypes: [], window } };
}

export function relationField(field: RelationField): Resolver<Entity, PageArgs> {
  return async (entity, args, { loaders }, info) => {
    const { page, scope, factsAt } = requestOf(field, entity.id, args, info.fieldNodes, info);
    return new Connection(
      toPage(await loaders.factsAt(factsAt), scope, page),
      ({ other }) => other,
      ({ fact, other }) => ({ fact: factBetween(fact, entity, other) }),
    );
  };
}

export type Prefetch = (id: string, context: RequestContext, info: GraphQLResolveInfo) => void;

/**
 * Starts to read the relations that a query selects of one entity, by its id alone, so that they come with the entity and not
 * after it. The fields of the relations find them in the loader; what fails here, fails there again and is told there.
 */
export function relationPrefetch(ontology: Ontology, typeName: string): Prefetch {
  const fields = new Map(relationFieldsOf(ontology, typeName).map((field) => [field.name, field]));
  return (id, { loaders }, info) => {
    const type = info.schema.getType(typeName);
    if (!isObjectType(type)) return;
    for (const [name, nodes] of fieldsBelow(info)) {
      const field = fields.get(name);
      const definition = type.getFields()[name];
      if (field === undefined || definition === undefined || !isPlain(nodes)) continue;
      try {
        const args = getArgumentValues(definition, nodes[0], info.variableValues) as PageArgs;
        loaders.factsAt(requestOf(field, id, args, nodes, info).factsAt).catch(() => undefined);
      } catch {
        // A wrong argument is the field's own to tell.
      }
    }
  };
}

/** Selected once, under its own name and in any case. */
function isPlain(nodes: readonly FieldNode[]): nodes is readonly [FieldNode] {
  return nodes.length === 1 && nodes.every(({ directives = [] }) => directives.length === 0);
}
