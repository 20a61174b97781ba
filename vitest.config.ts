import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Brings one real Neo4j up for the whole run and ends it. */
const neo4jSetup = fileURLToPath(new URL('tests/setup/neo4j.ts', import.meta.url));

export default defineConfig({
  // Node gives every package the same graphql; Vite would give src the ESM build and Apollo the other, and they do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: existsSync(neo4jSetup) ? [neo4jSetup] : [],
    // Tests talk to a database and start processes: a slow machine is no failure, a hanging test is.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // The global setup may have to fetch and start a server.
    teardownTimeout: 30_000,
    pool: 'forks',
    // Half the cores are the database's; two workers at least, for those that test on it take turns and wait.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    // A test that never asserts is a test that cannot fail.
    expect: { requireAssertions: true },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
