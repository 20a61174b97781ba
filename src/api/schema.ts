/** The executable schema: the SDL joined to its resolvers. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Ontology } from '../ontology/index.js';
import { documentResolvers } from './resolvers/documents.js';
import { entityResolvers } from './resolvers/entity.js';
import { enumResolvers } from './resolvers/enums.js';
import { figureResolvers } from './resolvers/figures.js';
import { nodeResolvers } from './resolvers/node.js';
import { queryResolvers } from './resolvers/query.js';

/**
 * @param sdl the texts of schema/query.graphql and schema/entities.graphql
 * @param ontology the one that entities.graphql was generated from
 */
export function createSchema(sdl: readonly string[], ontology: Ontology): GraphQLSchema {
  const resolvers = {
    Query: queryResolvers(ontology),
    ...enumResolvers(ontology),
    ...entityResolvers(ontology),
    ...documentResolvers,
    ...figureResolvers,
    ...nodeResolvers,
  };
  return makeExecutableSchema({
    typeDefs: [...sdl],
    // graphql-tools types its maps for resolvers without a source type; the schema itself checks that the names match.
    resolvers: resolvers as NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>,
  });
}
