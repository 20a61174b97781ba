import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Brings one real Neo4j up for the whole run and ends it. */
const neo4jSetup = fileURLToPath(new URL('tests/setup/neo4j.ts', import.meta.url));

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: existsSync(neo4jSetup) ? [neo4jSetup] : [],
    // Tests talk to a database and start processes: a slow machine is no failure, a hanging test is.
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // The global setup may have to fetch and start a server.
    teardownTimeout: 30_000,
    pool: 'forks',
    // Half the cores at least are the database's.
    maxWorkers: '50%',
    // A test that never asserts is a test that cannot fail.
    expect: { requireAssertions: true },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
