/** The server over a real Neo4j: empty, loaded by the command, and then answering what memory answers, byte for byte. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';
import { ask, ended, printed, Processes, QUESTION } from './processes.js';

const processes = new Processes();

describe.skipIf(!HAS_NEO4J)('the server over Neo4j', () => {
  let lease: Neo4jLease;
  let env: Record<string, string>;

  beforeAll(async () => {
    lease = await leaseNeo4j();
    env = { NEO4J_URI: lease.uri, NEO4J_USER: lease.user, NEO4J_PASSWORD: lease.password };
    const driver = neo4j.driver(lease.uri, neo4j.auth.basic(lease.user, lease.password));
    // Implicit transactions, which this clause needs, are those of a session's own run.
    await driver.session().run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await driver.close();
  });
  afterAll(() => lease.release());

  it('says in a sentence what to run where nothing is loaded', async () => {
    const { code, error } = await ended(processes.start(env));
    expect(error).toMatch(/holds no dataset.*aipg.* load/);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(3);
  });

  it('says so where the password is wrong, without showing it', async () => {
    const { code, error } = await ended(processes.start({ ...env, NEO4J_PASSWORD: 'not-the-password' }));
    expect(error).toMatch(/refused user or password.*NEO4J_PASSWORD/);
    expect(error).not.toContain('not-the-password');
    expect(code).toBe(3);
  });

  it('answers what memory answers once it is loaded', async () => {
    const loading = processes.run('src/cli/main.ts', ['load', '--seeds', processes.seeds], env);
    expect((await ended(loading)).code).toBe(0);
    const [fromNeo4j, fromMemory] = await Promise.all([printed(processes.start(env)), printed(processes.start())]);
    expect(fromNeo4j.output).toMatch(/from Neo4j .* at bolt/);
    expect(fromNeo4j.output).toMatch(/1 documents, 2 entities, 2 facts \(1 derived\)/);
    const answer = await ask(fromNeo4j.url, QUESTION);
    expect(answer).toContain('算力');
    expect(answer).toBe(await ask(fromMemory.url, QUESTION));
  });
});
