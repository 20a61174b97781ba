/** From the id of something that is there to what the schema answers of it. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../dataset/model.js';
import { typeOfId } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { selectsOnly } from '../selection.js';

/** What an id alone tells of its entity. */
const TOLD_BY_ID: ReadonlySet<string> = new Set(['id', 'type', '__typename']);

/** What the dataset refers to is in it. */
export function requireFound<T>(found: T | null | undefined, id: string): T {
  if (found !== null && found !== undefined) return found;
  throw new Error(`the graph refers to ${id}, which it does not hold`);
}

/** An entity of which only the id is known, or null where the id does not tell its type. */
function stubOf(id: string, { reader }: RequestContext): Entity | null {
  const type = typeOfId(reader.ontology, id);
  return type === null ? null : { id, type: type.name, names: [], properties: {}, evidence: [] };
}

/** The entity with an id that the graph refers to; not read where the query asks for no more than the id tells. */
export function entityAt(id: string, context: RequestContext, info: GraphQLResolveInfo): Entity | Promise<Entity> {
  const stub = selectsOnly(info, TOLD_BY_ID) ? stubOf(id, context) : null;
  return stub ?? context.loaders.entity(id).then((entity) => requireFound(entity, id));
}

/** The entities with ids that the graph refers to, likewise. */
export function entitiesAt(
  ids: readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): (Entity | Promise<Entity>)[] {
  return ids.map((id) => entityAt(id, context, info));
}
