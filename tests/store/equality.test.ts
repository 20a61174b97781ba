/** The two stores hold random graphs and are asked random questions: they must not be told apart. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/dataset/model.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { Connection } from '../../src/store/neo4j/connection.js';
import { loadInto } from '../../src/store/neo4j/load/load.js';
import { ensureSchema } from '../../src/store/neo4j/schema.js';
import { createNeo4jStore } from '../../src/store/neo4j/store.js';
import { Vocabulary } from '../../src/store/neo4j/vocabulary.js';
import type { Store } from '../../src/store/port.js';
import { AipgError } from '../../src/errors.js';
import { ontology } from '../support/graph-builder.js';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';
import { Random } from '../support/random.js';
import { randomCall } from '../support/random-call.js';
import { randomGraph } from '../support/random-graph.js';

const GRAPHS = 100;
const CALLS = 10;
/** Number of shapes that the selections have. */
const SHAPES = 80;
const MINUTES = 60_000;

/** The answer, or the code of the error. */
async function outcome(ask: Promise<unknown>): Promise<unknown> {
  try {
    return await ask;
  } catch (error) {
    if (error instanceof AipgError) return `error ${error.code}`;
    throw error;
  }
}

describe.runIf(HAS_NEO4J)('memory and Neo4j', () => {
  const vocabulary = new Vocabulary(ontology);
  let lease: Neo4jLease;
  let connection: Connection;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    connection = Connection.to(lease);
    await ensureSchema(connection, vocabulary);
  });
  afterAll(async () => {
    await connection.close();
    lease.release();
  });

  async function bothWith(graph: Graph): Promise<[memory: Store, neo4j: Store]> {
    await loadInto(connection, vocabulary, graph);
    return [createMemoryStore(graph), createNeo4jStore(connection, vocabulary, 'Neo4j')];
  }

  const arbitrary = fc.record({
    seed: fc.integer(),
    entities: fc.integer({ min: 0, max: 25 }),
    facts: fc.integer({ min: 0, max: 60 }),
    observations: fc.integer({ min: 0, max: 8 }),
    findings: fc.integer({ min: 0, max: 4 }),
  });

  it(
    `answer alike: ${GRAPHS * CALLS} random selections on ${GRAPHS} random graphs, each loaded over the one before`,
    async () => {
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(arbitrary, async ({ seed, ...size }) => {
          const random = new Random(seed);
          const graph = randomGraph(random, size);
          const [memory, neo4j] = await bothWith(graph);
          for (let i = 0; i < CALLS; i += 1) {
            const { input, ask } = randomCall(new Random(random.below(SHAPES)), random, graph);
            expect(await outcome(ask(neo4j)), JSON.stringify(input)).toEqual(await outcome(ask(memory)));
            asked += 1;
          }
        }),
        { numRuns: GRAPHS, endOnFailure: true },
      );
      expect(asked).toBe(GRAPHS * CALLS);
    },
    5 * MINUTES,
  );

  it('give every entity, fact, observation, finding and document of a random graph back as it was', async () => {
    const graph = randomGraph(new Random(7), { entities: 200, facts: 600, observations: 60, findings: 20 });
    const [, neo4j] = await bothWith(graph);
    expect(await neo4j.entities(graph.entities.map(({ id }) => id))).toEqual(graph.entities);
    expect(await neo4j.facts(graph.facts.map(({ id }) => id))).toEqual(graph.facts);
    expect(await neo4j.observations(graph.observations.map(({ id }) => id))).toEqual(graph.observations);
    const { items } = await neo4j.selectFindings({ filter: {}, window: { first: 1000, count: false } });
    expect(items).toEqual(graph.findings);
    expect(await neo4j.documents()).toEqual(graph.documents);
  });
});
