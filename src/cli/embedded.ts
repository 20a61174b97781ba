/** GraphQL without HTTP: the server's own schema, limits and errors over a store that is open here. */
import { readFileSync } from 'node:fs';

import { createApollo } from '../api/apollo.js';
import { createContext } from '../api/context.js';
import { DEFAULT_LIMITS } from '../api/limits/limits.js';
import { NO_QUOTES } from '../api/quotes.js';
import { createSchema } from '../api/schema.js';
import { readConfig } from '../config.js';
import { AipgError } from '../errors.js';
import { readOntology } from '../ontology/index.js';
import { shipped } from '../package-root.js';
import { openSources } from '../sources/sources.js';
import type { Store } from '../store/port.js';
import { errorText, note } from './output.js';
import type { GraphqlAnswer, GraphqlRequest } from './remote.js';

/** What is asked here is answered by a server on the same store in the same way. */
export async function execute(store: Store, request: GraphqlRequest): Promise<GraphqlAnswer> {
  const ontology = readOntology();
  const sdl = ['query.graphql', 'entities.graphql'].map((file) => readFileSync(shipped('schema', file), 'utf8'));
  const apollo = createApollo({
    schema: createSchema(sdl, ontology),
    limits: DEFAULT_LIMITS,
    onFault: (error) => note(errorText(error)),
    page: '',
  });
  const { sourcesDir } = readConfig();
  const quotes = sourcesDir === undefined ? NO_QUOTES : await openSources(sourcesDir);
  const contextValue = createContext(store, ontology, quotes);
  const { body } = await apollo.executeOperation(request, { contextValue });
  await apollo.stop();
  if (body.kind === 'single') return body.singleResult;
  throw new AipgError('INTERNAL', 'the answer came in parts, which no operation here asks for');
}
