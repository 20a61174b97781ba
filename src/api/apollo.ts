/** Apollo Server over a store, with its limits and its errors. */
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { AipgError } from '../errors.js';
import type { RequestContext } from './context.js';
import { createFormatError } from './errors.js';
import { costOf } from './limits/cost.js';
import type { Limits } from './limits/limits.js';
import { limitsRule } from './limits/rule.js';

export interface ApolloOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** Told of every error that is the server's own. */
  onFault: (error: unknown) => void;
  /** The page that browsers get at the endpoint. */
  page: string;
  plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** More than a few errors of one document help nobody. */
const MAX_ERRORS = 10;

/** Refuses what is no question, and what could answer more than the limit; variables count, so it runs for each request. */
function refusalPlugin(schema: GraphQLSchema, limit: number): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: ({ document, operation, request }) => {
      // An operation that is not there is refused by the next step.
      if (operation === undefined) return Promise.resolve();
      if (operation.operation !== OperationTypeNode.QUERY)
        return Promise.reject(refusal(noQuestion(operation.operation)));
      const cost = costOf(schema, document, operation, request.variables ?? {});
      return cost <= limit ? Promise.resolve() : Promise.reject(refusal(tooCostly(cost, limit)));
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function noQuestion(operation: string): AipgError {
  return new AipgError('BAD_USER_INPUT', `the operation is a ${operation}; expected a query`, {
    hint: 'Nothing can be changed or subscribed to through this API.',
  });
}

function tooCostly(cost: number, limit: number): AipgError {
  return new AipgError('QUERY_TOO_COMPLEX', `the query could answer ${cost} objects; expected at most ${limit}`, {
    hint: 'Lower `first`, leave levels out, or ask in two steps.',
  });
}

function refusal(originalError: AipgError): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}

/** The IDE page, from this server itself: it works without a network. */
function pagePlugin(html: string): ApolloServerPlugin<RequestContext> {
  const renderLandingPage = (): Promise<{ html: string }> => Promise.resolve({ html });
  return { serverWillStart: () => Promise.resolve({ renderLandingPage }) };
}

export function createApollo({
  schema,
  limits,
  onFault,
  page,
  plugins = [],
}: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    formatError: createFormatError(onFault),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitsRule(limits)],
    validationOptions: { maxErrors: MAX_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    // Nothing can be changed and nobody is logged in: a request from a foreign page gains nothing, and links to answers work.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // It looks at every field that is resolved, for a cache that is not there.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      refusalPlugin(schema, limits.cost),
      pagePlugin(page),
      ...plugins,
    ],
  });
}
