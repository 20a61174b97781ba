/** The web server: GraphQL at /graphql with its IDE page, /healthz, /readyz. */
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Ontology } from '../../ontology/index.js';
import type { Store } from '../../store/port.js';
import { createApollo } from '../apollo.js';
import { createContext } from '../context.js';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.js';
import { NO_QUOTES, type Quotes } from '../quotes.js';
import { createSchema } from '../schema.js';
import { answerUnknownPaths, errorAnswers, refuseMethod } from './answers.js';
import { registerHealth } from './health.js';
import { registerIde, type IdeAssets } from './ide.js';

export interface ServerOptions {
  store: Store;
  ontology: Ontology;
  /** The texts of schema/query.graphql and schema/entities.graphql. */
  sdl: readonly string[];
  ide: IdeAssets;
  quotes?: Quotes;
  limits?: Partial<Limits>;
  /** Origins whose pages may ask; `*` for all. Absent: none but the server's own. */
  corsOrigins?: readonly string[];
  /** Requests a minute from one address; absent: any number. */
  rateLimit?: number;
  logger?: FastifyBaseLogger;
}

export interface Server {
  app: FastifyInstance;
  /** Lets running requests end, then closes. The store stays open. */
  stop(): Promise<void>;
}

const REQUEST_TIMEOUT_MS = 60_000;
/** Answers smaller than this are not worth compressing. */
const COMPRESS_FROM_BYTES = 1024;

/**
 * For browsers: the page runs only what comes from here, nothing frames it, and no answer is taken for something else. One
 * constant, since a library that works them out anew takes a twentieth of the time of a short answer.
 */
const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Answers the server, ready to listen or to be injected requests. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { store, ontology, sdl, ide, quotes = NO_QUOTES } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const onFault = (error: unknown): void => app.log.error(error);
  const answerError = errorAnswers(limits.bodyBytes, onFault);
  const app: FastifyInstance = fastify({
    // What is wrong before there is a route, such as a path that cannot be decoded.
    frameworkErrors: (error, request, reply) => {
      void answerError(error, request, reply);
    },
    bodyLimit: limits.bodyBytes,
    requestTimeout: REQUEST_TIMEOUT_MS,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    ...(options.logger === undefined ? {} : { loggerInstance: options.logger }),
  });
  const apollo = createApollo({
    schema: createSchema(sdl, ontology),
    limits,
    onFault,
    page: ide.page,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  await registerPlugins(app, options);
  // Text bodies are none of GraphQL's, and the only ones that a page may send to another origin without asking first.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  answerUnknownPaths(app);
  registerHealth(app, store);
  registerIde(app, ide);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(createContext(store, ontology, quotes)) }),
  });
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: (_request, reply) => refuseMethod(reply) });
  return { app, stop: () => apollo.stop() };
}

async function registerPlugins(
  app: FastifyInstance,
  { corsOrigins = [], rateLimit: perMinute }: ServerOptions,
): Promise<void> {
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(SECURITY_HEADERS);
    done();
  });
  if (corsOrigins.length > 0) {
    await app.register(cors, { origin: corsOrigins.includes('*') ? '*' : [...corsOrigins], methods: ['GET', 'POST'] });
  }
  if (perMinute !== undefined) await app.register(rateLimit, { max: perMinute, timeWindow: '1 minute' });
  await app.register(compress, { threshold: COMPRESS_FROM_BYTES, encodings: ['br', 'gzip'] });
}
