/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
/** A load that is killed leaves the former graph or the new one, whole. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/store/load.js';
import { encodeGraph } from '../../src/store/neo4j/load/work.js';
import { Vocabulary } from '../../src/store/neo4j/vocabulary.js';
import { ontology } from '../support/graph-builder.js';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';
import { GRAPH_NAMES, killGraph, type GraphName } from './kill/graphs.js';

const KILLS = 20;
const CHILD = fileURLToPath(new URL('kill/child.ts', import.meta.url));

/** What the database should hold: every id with its hash, and how many relationships lead to what figures are about. */
function expectedContents(name: GraphName): string[] {
  const { entities, facts, observations, findings, documents, dataset } = encodeGraph(
    killGraph(name),
    new Vocabulary(ontology),
  );
  const all = [entities, facts, observations, findings, documents].flatMap((kind) => [...kind.values()]);
  const links = [...observations.values()].reduce((sum, { about }) => sum + about.length, 0);
  return [...[...all, dataset].map(({ id, hash }) => `${id} ${hash}`), `links ${links}`].sort();
}

const CONTENTS = `
  MATCH (n) WHERE n:Entity OR n:Observation OR n:Finding OR n:Document OR n:Dataset
  RETURN n.id + ' ' + n._hash AS line
  UNION ALL MATCH (:Entity)-[r]->(:Entity) RETURN r.id + ' ' + r._hash AS line
  UNION ALL MATCH ()-[r:FIGURE_OF|FINDING_ON]->() RETURN 'links ' + toString(count(r)) AS line`;

describe.runIf(HAS_NEO4J)('a load that is killed', () => {
  const expected = { old: expectedContents('old'), new: expectedContents('new') };
  let lease: Neo4jLease;
  let driver: Driver;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    driver = neo4j.driver(lease.uri, neo4j.auth.basic(lease.user, lease.password), { disableLosslessIntegers: true });
    await loadGraph(lease, killGraph('old'));
  });
  afterAll(async () => {
    await driver.close();
    lease.release();
  });

  async function lines(cypher: string): Promise<string[]> {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => String(record.get('line')));
  }

  /** Waits until the server has ended what the killed process left open. */
  async function settled(): Promise<void> {
    const others =
      "SHOW TRANSACTIONS YIELD currentQuery AS line WHERE NOT line STARTS WITH 'SHOW TRANSACTIONS' RETURN line";
    while ((await lines(others)).length > 0) await delay(20);
  }

  async function held(): Promise<GraphName> {
    await settled();
    const contents = (await lines(CONTENTS)).sort();
    const isDataset = (line: string): boolean => line.startsWith('dataset ');
    const dataset = contents.find(isDataset);
    const name = GRAPH_NAMES.find((each) => expected[each].find(isDataset) === dataset);
    expect(contents).toEqual(expected[name ?? 'old']);
    return name ?? 'old';
  }

  /** Starts a load, kills it after so long (or lets it end), and says how long it ran. */
  async function load(name: GraphName, killAfterMs: number | null): Promise<number> {
    const connection = JSON.stringify({ uri: lease.uri, user: lease.user, password: lease.password });
    const child = fork(CHILD, [name, connection], { execArgv: ['--import', 'tsx'] });
    const exited = once(child, 'exit');
    await once(child, 'message');
    const start = performance.now();
    if (killAfterMs === null) await once(child, 'message');
    else await delay(killAfterMs);
    const ran = performance.now() - start;
    if (killAfterMs !== null) child.kill('SIGKILL');
    await exited;
    return ran;
  }

  it(
    `leaves the graph before it or its own, whole, ${KILLS} times, and the next one completes`,
    async () => {
      // Twice, since the first time the database plans what it runs.
      await load('new', null);
      let whole = await load('old', null);
      expect(await held()).toBe('old');
      const found: Record<'before' | 'after', number> = { before: 0, after: 0 };
      for (let i = 0; i < KILLS; i += 1) {
        const former: GraphName = i % 2 === 0 ? 'old' : 'new';
        const target: GraphName = i % 2 === 0 ? 'new' : 'old';
        await load(target, Math.random() * whole);
        found[(await held()) === former ? 'before' : 'after'] += 1;
        const start = performance.now();
        await loadGraph(lease, killGraph(target));
        whole = Math.max(whole, performance.now() - start);
        expect(await held()).toBe(target);
      }
      expect(found.before + found.after).toBe(KILLS);
      // Kills that all come after the end would show nothing.
      expect(found.before).toBeGreaterThan(0);
    },
    10 * 60_000,
  );
});
