import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../dataset/model.js';
import { policiesBehind } from '../../graph/index.js';
import type { RequestContext } from '../context.js';
import { entitiesAt, requireFound } from './references.js';

/** The policies behind facts, by id. */
export async function policiesOf(
  facts: readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(Entity | Promise<Entity>)[]> {
  const { loaders, reader } = context;
  const found = (await loaders.facts(facts)).map((fact, index) => requireFound(fact, facts[index] ?? ''));
  return entitiesAt(await policiesBehind(reader.ontology, found, (ids) => loaders.facts(ids)), context, info);
}
