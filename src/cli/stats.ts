/** `aipg stats`: how much there is of what. */
import type { Command } from 'commander';

import { allFindings } from '../export/pages.js';
import { compareText } from '../dataset/compare.js';
import type { Facet, FacetCount, Store, StoreSummary } from '../store/port.js';
import { documentStats } from './document-stats.js';
import { documentOption, seedsOption } from './options.js';
import { print, printJson } from './output.js';
import { withStore } from './opened.js';
import { formatTable } from './table.js';

interface StatsOptions {
  seeds: string;
  document?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  $ aipg stats
  $ aipg stats --json | jq '.types'
  $ aipg stats --document ccid-2023
  $ NEO4J_URI=neo4j://localhost aipg stats

Counts what the seeds give, derived facts and findings included; with NEO4J_URI set, what that database holds.
Facts are counted under each document that states them. --document shows of one document how many there are of each type, and how
many of a hundred have each property, kind of name and fact (^ before a predicate: as its object), which is what dataset.yaml sets
fill rates for.`;

/** The blocks of the output: heading of the keys, key in JSON, and where the counts come from. */
const FACETS: readonly (readonly [heading: string, key: string, facet: Facet])[] = [
  ['type', 'types', 'TYPE'],
  ['predicate', 'predicates', 'PREDICATE'],
  ['document', 'documents', 'DOCUMENT'],
  ['measure', 'measures', 'MEASURE'],
];

export function register(program: Command): void {
  program
    .command('stats')
    .description('count entities by type, facts by predicate and document, figures by measure, findings by rule')
    .addOption(seedsOption())
    .addOption(documentOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: StatsOptions) => withStore(options, (store) => stats(store, options)));
}

interface Block {
  heading: string;
  key: string;
  counts: readonly FacetCount[];
}

async function stats(store: Store, { document, json }: StatsOptions): Promise<void> {
  if (document !== undefined) {
    await documentStats(store, document, json === true);
    return;
  }
  const summary = await store.summary();
  const blocks = [
    ...(await Promise.all(
      FACETS.map(async ([heading, key, facet]) => ({ heading, key, counts: await store.facet(facet) })),
    )),
    { heading: 'rule', key: 'rules', counts: await findingsByRule(store) },
  ];
  if (json === true) printJson(toJson(summary, blocks, store.description));
  else print([headline(summary, store.description), ...blocks.flatMap(blockText)].join('\n\n'));
}

async function findingsByRule(store: Store): Promise<FacetCount[]> {
  const counts = new Map<string, number>();
  for await (const { rule } of allFindings(store)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => compareText(a.key, b.key));
}

function headline({ info, counts }: StoreSummary, description: string): string {
  const rows: [string, number][] = [
    ['entities', counts.entities],
    ['facts recorded', counts.facts - counts.derivedFacts],
    ['facts derived', counts.derivedFacts],
    ['figures', counts.observations],
    ['findings', counts.findings],
    ['documents', counts.documents],
  ];
  return `${info.title.en} ${info.version} (${info.fingerprint.slice(0, 12)}), from ${description}\n\n${formatTable(['what', 'count'], rows)}`;
}

/** Most first. */
function blockText({ heading, counts }: Block): string[] {
  if (counts.length === 0) return [];
  const rows = [...counts].sort((a, b) => b.count - a.count).map(({ key, count }) => [key, count] as const);
  return [formatTable([heading, 'count'], rows)];
}

function toJson({ info, counts }: StoreSummary, blocks: readonly Block[], description: string): object {
  const facets = blocks.map(({ key, counts: each }) => [
    key,
    Object.fromEntries(each.map((one) => [one.key, one.count])),
  ]);
  return {
    version: info.version,
    fingerprint: info.fingerprint,
    store: description,
    counts,
    ...(Object.fromEntries(facets) as Record<string, unknown>),
  };
}
