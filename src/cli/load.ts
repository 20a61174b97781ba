/** `aipg load`: brings a Neo4j to hold what the seeds give. */
import type { Command } from 'commander';

import { readConfig } from '../config.js';
import { AipgError } from '../errors.js';
import { readOntology } from '../ontology/index.js';
import type { KindChanges, LoadSummary } from '../store/load.js';
import { graphOf } from './opened.js';
import { seedsOption } from './options.js';
import { note, print, printJson } from './output.js';
import { formatTable } from './table.js';

interface LoadOptions {
  seeds: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  $ NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=secret aipg load
  $ aipg load --json | jq '.facts.added'

The database is named by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE. Only what differs is written, in one transaction:
whoever reads sees the former graph until the new one is whole, and a second run changes nothing.

Exits with 1 where the seeds have problems, 2 where the settings are wrong, 3 where the database cannot be reached.`;

const KINDS = ['documents', 'entities', 'facts', 'observations', 'findings'] as const;

export function register(program: Command): void {
  program
    .command('load')
    .description('bring a Neo4j to hold what the seeds give, by the difference')
    .addOption(seedsOption())
    .option('--json', 'print what changed, with ids, as one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(load);
}

async function load({ seeds, json }: LoadOptions): Promise<void> {
  const { neo4j } = readConfig();
  if (neo4j === undefined) {
    throw new AipgError('CONFIG_INVALID', 'no database is named; expected NEO4J_URI with the address of a Neo4j', {
      field: 'NEO4J_URI',
      hint: 'For instance NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=secret aipg load.',
    });
  }
  const ontology = readOntology();
  note(`reading ${seeds}`);
  const graph = graphOf(seeds, ontology);
  const { loadGraph } = await import('../store/load.js');
  note(`loading ${graph.entities.length} entities and ${graph.facts.length} facts`);
  const summary = await loadGraph(neo4j, graph, ontology);
  if (json === true) printJson(summary);
  else print(table(summary));
  const { version, fingerprint } = graph.info;
  const what = `dataset ${version}, fingerprint ${fingerprint.slice(0, 12)}`;
  note(summary.wrote ? `the database now holds ${what}` : `nothing to do: the database holds ${what}`);
}

function table(summary: LoadSummary): string {
  const rows = KINDS.map((kind) => [kind, ...countsOf(summary[kind])]);
  return formatTable(['kind', 'added', 'changed', 'removed', 'unchanged'], rows);
}

function countsOf({ added, changed, removed, unchanged }: KindChanges): number[] {
  return [added.length, changed.length, removed.length, unchanged];
}
