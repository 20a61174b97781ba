/** The server as a process of its own, as `npm start` runs it. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeOf as exitCodeOfCommands } from '../../src/cli/output.js';
import { AipgError, ERROR_CODES } from '../../src/errors.js';
import { exitCodeOf } from '../../src/server.js';
import { ask, ended, printed, Processes, QUESTION, SEEDS } from './processes.js';

const processes = new Processes();

describe('the server', () => {
  it('says where it is, what it holds and where that came from, answers, and ends when told to', async () => {
    const child = processes.start({ SOURCES_DIR: path.join(processes.folder, 'sources') });
    const { url, output } = await printed(child);
    expect(output).toMatch(/Test 9\.9\.9/);
    expect(output).toMatch(/1 documents, 2 entities, 2 facts \(1 derived\)/);
    expect(output).toContain(processes.seeds);
    expect(JSON.parse(await ask(url, QUESTION))).toMatchObject({
      data: {
        city: {
          backs: { edges: [{ node: { name: '算力' }, fact: { evidence: [{ first: 1, quote: '北京聚焦算力' }] } }] },
        },
      },
    });
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 0, error: '' });
  });

  const failing: Record<string, { env: () => Record<string, string>; code: number; says: RegExp }> = {
    'a setting that cannot be': {
      env: () => ({ PORT: 'ten' }),
      code: 2,
      says: /PORT is "ten"; expected a whole number/,
    },
    'seeds that are not there': {
      env: () => ({ SEEDS_DIR: '/no/such' }),
      code: 1,
      says: /"\/no\/such" is not a folder/,
    },
    'sources that are not there': { env: () => ({ SOURCES_DIR: '/no/such' }), code: 3, says: /SOURCES_DIR/ },
    'an address of another machine': {
      env: () => ({ HOST: '203.0.113.7' }),
      code: 3,
      says: /203\.0\.113\.7 is no address of this machine.*HOST/,
    },
    'an address that is no database': {
      env: () => ({ NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'x' }),
      code: 2,
      says: /NEO4J_URI/,
    },
    'a database that is not there': {
      env: () => ({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret-of-mine' }),
      code: 3,
      says: /cannot be reached.*NEO4J_URI/,
    },
  };

  it.each(Object.entries(failing))('ends on %s', async (_name, { env, code, says }) => {
    const { code: actual, error } = await ended(processes.start(env()));
    expect(error.replace(/\n(?!$)/g, ' ')).toMatch(says);
    expect(error).not.toMatch(/secret-of-mine|\.ts:\d|node_modules/);
    expect(actual).toBe(code);
  });

  it('ends on a seed that is broken, naming file and line', async () => {
    processes.write('broken/dataset.yaml', SEEDS['dataset.yaml']);
    processes.write('broken/doc/document.yaml', SEEDS['doc/document.yaml']);
    processes.write(
      'broken/doc/01-all.yaml',
      SEEDS['doc/01-all.yaml'].replace('FOCUSES_ON: focus:compute', 'FOCUSES_ON: focus:computer'),
    );
    const { code, error } = await ended(processes.start({ SEEDS_DIR: path.join(processes.folder, 'broken') }));
    expect(code).toBe(1);
    expect(error).toMatch(/01-all\.yaml:7:.*focus:computer.*did you mean "focus:compute"/);
  });

  it('ends on a port that is taken', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, error } = await ended(processes.start({ PORT: String(port) }));
    other.close();
    expect(code).toBe(3);
    expect(error).toMatch(
      new RegExp(`^error: port ${port} of 127.0.0.1 is taken by another program\\. .*PORT=\\d+ npm start`),
    );
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it.each(ERROR_CODES.filter((code) => exitCodeOf(new AipgError(code, '')) !== 4))(
    'ends on %s as the commands do',
    (code) => {
      const error = new AipgError(code, '');
      expect(exitCodeOf(error)).toBe(exitCodeOfCommands(error));
    },
  );
});
