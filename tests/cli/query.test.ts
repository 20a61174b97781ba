import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run, SEEDS, temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
const seeds = path.join(folder, 'seeds');
beforeAll(() => {
  writeFiles(seeds, SEEDS);
  writeFiles(folder, {
    'two.graphql': 'query A { dataset { version } } query B($id: ID!) { node(id: $id) { id } }',
    'variables.json': '{"id": "city:beijing"}',
  });
});
afterAll(remove);

describe('aipg query of the seeds', () => {
  it('answers a document given as it is', async () => {
    const { code, stdout, stderr } = await run(['query', '{ dataset { version } }', '--seeds', seeds]);
    expect(JSON.parse(stdout)).toEqual({ data: { dataset: { version: '0.0.1' } } });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('answers an operation of a file with variables of a file', async () => {
    const args = ['query', path.join(folder, 'two.graphql'), '--operation', 'B', '--seeds', seeds];
    const { code, stdout } = await run([...args, '--variables', `@${path.join(folder, 'variables.json')}`]);
    expect(JSON.parse(stdout)).toEqual({ data: { node: { id: 'city:beijing' } } });
    expect(code).toBe(0);
  });

  it('reads stdin, and fails where the answer holds errors', async () => {
    const { code, stdout, stderr } = await run(['query', '-', '--seeds', seeds], { input: '{ nothing }' });
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ message: expect.stringContaining('nothing') as string }] });
    expect(stderr).toBe('the answer holds 1 error\n');
    expect(code).toBe(1);
  });

  it('gives the code of an error and nothing of its inside', async () => {
    const { code, stdout } = await run(['query', '{ entities(first: -1) { totalCount } }', '--seeds', seeds]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ extensions: { code: 'INVALID_PAGE_SIZE' } }] });
    expect(stdout).not.toContain('stack');
  });

  it.each([
    ['a question that is none', ['nothing']],
    ['variables that are none', ['{ a }', '--variables', '[1]']],
    ['a wait that is none', ['{ a }', '--timeout', 'soon']],
  ])('refuses %s', async (_, args) => {
    expect((await run(['query', ...args, '--seeds', seeds])).code).toBe(2);
  });
});

describe('aipg query of a server', () => {
  let server: Server;
  let asked: IncomingMessage | undefined;
  let body = '';
  let reply = { status: 200, text: '' };
  let url = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked = request;
      void text(request).then((all) => {
        body = all;
        response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.text);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('sends the request and prints the answer', async () => {
    reply = { status: 200, text: '{"data":{"a":1}}' };
    const { code, stdout } = await run(['query', 'query Q { a }', '--url', url, '--variables', '{"x":1}']);
    expect(asked?.method).toBe('POST');
    expect(JSON.parse(body)).toEqual({ query: 'query Q { a }', variables: { x: 1 } });
    expect(JSON.parse(stdout)).toEqual({ data: { a: 1 } });
    expect(code).toBe(0);
  });

  it('prints errors that come with a status of failure', async () => {
    reply = { status: 400, text: '{"errors":[{"message":"no"}]}' };
    const { code, stdout } = await run(['query', '{ a }', '--url', url]);
    expect(JSON.parse(stdout)).toEqual({ errors: [{ message: 'no' }] });
    expect(code).toBe(1);
  });

  it('says that what came is no answer', async () => {
    reply = { status: 502, text: '<html>' };
    const { code, stdout, stderr } = await run(['query', '{ a }', '--url', url]);
    expect(stdout).toBe('');
    expect(stderr).toContain('status 502');
    expect(code).toBe(3);
  });

  it('says that nobody answers', async () => {
    const { code, stderr } = await run(['query', '{ a }', '--url', 'http://127.0.0.1:9/graphql']);
    expect(stderr).toMatch(/gave no GraphQL answer: .+/);
    expect(stderr).not.toContain('fetch failed');
    expect(code).toBe(3);
  });
});
