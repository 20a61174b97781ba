import { serverAudits } from 'graphql-http';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino, type Logger } from 'pino';
import { AipgError } from '../../src/errors.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import type { Store } from '../../src/store/port.js';
import { serverOver, type Answer, type TestServer } from './servers.js';
import { smallGraph } from './small-graph.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION = { query: '{ dataset { version } }' };

function silent(): Logger {
  return pino({ level: 'silent' });
}

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await serverOver(createMemoryStore(smallGraph()));
  url = `${await server.server.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => server.server.stop());

async function inject(request: InjectOptions): Promise<LightMyRequestResponse> {
  return server.server.app.inject(request);
}

function answerOf(response: LightMyRequestResponse): Answer {
  return JSON.parse(response.body) as Answer;
}

describe('requests that never reach GraphQL', () => {
  const post = (payload: string, headers: Record<string, string> = JSON_TYPE) => ({
    method: 'POST' as const,
    url: '/graphql',
    payload,
    headers,
  });
  const CASES: Record<string, { request: InjectOptions; status: number }> = {
    'a malformed body': { request: post('{"query": '), status: 400 },
    'an empty body': { request: post(''), status: 400 },
    'an empty object': { request: post('{}'), status: 400 },
    null: { request: post('null'), status: 400 },
    'a number': { request: post('42'), status: 400 },
    'a text in JSON': { request: post('"{ dataset { version } }"'), status: 400 },
    'a batch': { request: post(JSON.stringify([QUESTION, QUESTION])), status: 400 },
    'an empty batch': { request: post('[]'), status: 400 },
    'a query that is no text': { request: post('{"query": {"a": 1}}'), status: 400 },
    'variables that are no object': { request: post('{"query": "{ __typename }", "variables": [1]}'), status: 400 },
    'a poisoned prototype': { request: post('{"query": "{ __typename }", "__proto__": {"a": 1}}'), status: 400 },
    'a persisted query': {
      request: post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
      status: 200,
    },
    'plain text': { request: post('{ dataset { version } }', { 'content-type': 'text/plain' }), status: 415 },
    'a form': {
      request: post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
      status: 415,
    },
    'no content-type': { request: post(JSON.stringify(QUESTION), {}), status: 415 },
    'a body of 1.5 MB': { request: post(JSON.stringify({ query: 'a'.repeat(1.5e6) })), status: 413 },
    'a body of 11 MB': { request: post(JSON.stringify({ query: 'a'.repeat(11e6) })), status: 413 },
    'an operation that is not there': {
      request: post('{"query": "query A { __typename }", "operationName": "B"}'),
      status: 400,
    },
    'GET without a query': { request: { method: 'GET', url: '/graphql' }, status: 400 },
    'GET with wrong variables': {
      request: { method: 'GET', url: '/graphql?query=%7B__typename%7D&variables=%7B' },
      status: 400,
    },
    PUT: { request: { method: 'PUT', url: '/graphql', payload: QUESTION }, status: 405 },
    DELETE: { request: { method: 'DELETE', url: '/graphql' }, status: 405 },
    'another path': { request: { method: 'GET', url: '/graphqlx' }, status: 404 },
    'a broken path': { request: { method: 'GET', url: '/%E0%A4%A' }, status: 400 },
  };

  it.each(Object.entries(CASES))('%s', async (_name, { request, status }) => {
    const response = await inject(request);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/json/);
    const { errors = [] } = answerOf(response);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).not.toBe('');
    expect(response.body).not.toMatch(/node_modules|FST_ERR|\.js:\d/);
    if (status === 405) expect(response.headers.allow).toBe('GET, POST');
  });
});

describe('GraphQL over HTTP', () => {
  /** SHOULDs that Apollo Server does not follow; docs/api.md names them. */
  const KNOWN = new Set(['572B', 'FDE2', '7B9B']);

  it.each(serverAudits({ url: () => url }).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const { status } = await audit.fn();
      expect(status).toBe(KNOWN.has(audit.id) ? 'warn' : 'ok');
    },
  );

  it('answers GET, so that an answer has a link', async () => {
    const response = await inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(QUESTION.query)}` });
    expect(answerOf(response)).toEqual({ data: { dataset: { version: '1' } } });
  });

  it('answers introspection within its limits', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors } = await server.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
  });
});

describe('pages and headers', () => {
  it('gives browsers the IDE page, which asks nothing of another host', async () => {
    const page = await inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.headers['content-type']).toMatch(/text\/html/);
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((each) => each !== 'data:,');
    expect(files).toEqual(['/ide/ide.css', '/ide/ide.js']);
    for (const file of [...files, '/ide/operations.json'])
      expect((await inject({ url: file })).statusCode, file).toBe(200);
    const script = (await inject({ url: '/ide/ide.js' })).body;
    expect(`${page.body} ${script}`).not.toMatch(/https?:\/\//);
  });

  it('tells browsers to take answers as what they are', async () => {
    for (const path of ['/graphql?query=%7B__typename%7D', '/healthz', '/no-such', '/ide/ide.js']) {
      const { headers } = await inject({ url: path });
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['x-frame-options'], path).toBe('DENY');
      expect(headers['x-powered-by'], path).toBeUndefined();
    }
  });

  it('opens to other origins only where it is told to', async () => {
    const headers = { ...JSON_TYPE, origin: 'https://example.org' };
    const request = { method: 'POST' as const, url: '/graphql', payload: QUESTION, headers };
    expect((await inject(request)).headers['access-control-allow-origin']).toBeUndefined();
    const open = await serverOver(createMemoryStore(smallGraph()), { corsOrigins: ['https://example.org'] });
    expect((await open.server.app.inject(request)).headers['access-control-allow-origin']).toBe('https://example.org');
    const other = { ...request, headers: { ...headers, origin: 'https://example.com' } };
    expect((await open.server.app.inject(other)).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('compresses what is large', async () => {
    const query = '{ ontology { types { name description } } }';
    const request = {
      method: 'POST' as const,
      url: '/graphql',
      payload: { query },
      headers: { 'accept-encoding': 'gzip' },
    };
    expect((await inject(request)).headers['content-encoding']).toBe('gzip');
  });

  it('limits the rate where it is told to', async () => {
    const limited = await serverOver(createMemoryStore(smallGraph()), { rateLimit: 2 });
    const request = { method: 'POST' as const, url: '/graphql', payload: QUESTION };
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await limited.server.app.inject(request)).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('health', () => {
  const failing = (error: Error): Store => ({
    ...createMemoryStore(smallGraph()),
    summary: () => Promise.reject(error),
    entities: () => Promise.reject(error),
  });

  it('is ready while the store answers', async () => {
    expect((await inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });

  it('tells nothing of the store that fails', async () => {
    const secret = 'bolt://neo4j:secret@db.internal:7687 refused';
    const { server: broken, askRaw } = await serverOver(failing(new Error(secret)), { logger: silent() });
    expect((await broken.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    const ready = await broken.app.inject({ url: '/readyz' });
    expect(ready.statusCode).toBe(503);
    const body = await askRaw('{ city(id: "city:beijing") { name } dataset { version } }');
    expect(`${ready.body} ${body}`).not.toMatch(/secret|bolt|internal:/);
    expect(body).toContain('"INTERNAL"');
  });

  it.each(['STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'STORE_EMPTY'] as const)(
    'passes %s on, in words for clients',
    async (code) => {
      const store = failing(new AipgError(code, 'the server db.internal says no', { hint: 'Check NEO4J_URI.' }));
      const { ask } = await serverOver(store, { logger: silent() });
      const [error] = (await ask('{ city(id: "city:beijing") { name } }')).errors ?? [];
      expect(error?.extensions.code).toBe(code);
      expect(JSON.stringify(error)).not.toMatch(/db\.internal|NEO4J_URI/);
    },
  );
});
