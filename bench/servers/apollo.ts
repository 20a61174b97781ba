/** Apollo on Fastify as it comes: what both the product and a hand-written server stand on. */
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { makeExecutableSchema, type IExecutableSchemaDefinition } from '@graphql-tools/schema';
import fastify from 'fastify';
import { ready } from './ready.js';

/** Serves the schema at /graphql of a free port, and says which. */
export async function serveApollo(
  typeDefs: string,
  resolvers: NonNullable<IExecutableSchemaDefinition['resolvers']>,
): Promise<void> {
  const apollo = new ApolloServer({ schema: makeExecutableSchema({ typeDefs, resolvers }), introspection: false });
  await apollo.start();
  const app = fastify();
  await app.register(fastifyApollo(apollo));
  await app.listen({ port: 0, host: '127.0.0.1' });
  ready(app.server);
}
