// usage: npx tsx scripts/sample/main.ts --sources DIR [--seed TEXT] [--size N] [--seeds DIR]
// Prints recorded facts drawn at random, each with the lines that it rests on, for somebody to judge (docs/data-quality.md).
import { parseArgs } from 'node:util';

import type { Dataset, Entity, Fact } from '../../src/dataset/model.js';
import { requireDataset } from '../../src/dataset/read-dataset.js';
import { sentenceOf } from '../../src/graph/sentence.js';
import { readOntology } from '../../src/ontology/index.js';
import { openSources } from '../../src/sources/sources.js';
import type { Sources } from '../../src/sources/sources.js';
import { draw } from './draw.js';

const { values: options } = parseArgs({
  options: {
    sources: { type: 'string' },
    seeds: { type: 'string', default: 'seeds' },
    seed: { type: 'string', default: 'first' },
    size: { type: 'string', default: '200' },
  },
});
const size = Number(options.size);
if (!Number.isInteger(size) || size < 1) throw new Error(`--size is ${options.size}; expected a whole number from 1`);
if (options.sources === undefined) throw new Error('expected --sources DIR, the folder with the documents as text');

const ontology = readOntology();
const dataset = requireDataset(options.seeds, ontology);
const sources = await openSources(options.sources);
const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));

function entityOf(id: string): Entity {
  const entity = entities.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return entity;
}

function endText(id: string): string {
  return `${id} [${entityOf(id)
    .names.map(({ text }) => text)
    .join(' | ')}]`;
}

/** Where the seeds state it, what stands there in place of names, and the lines. */
function originsText({ origins, documents }: Dataset, from: Sources, fact: Fact): string[] {
  return (origins.get(fact.id) ?? []).flatMap(({ file, line, evidence, via }) => [
    `   at ${file}:${line}${Object.keys(via).length === 0 ? '' : ` via ${JSON.stringify(via)}`}`,
    ...evidence.flatMap(({ document, first, last }) => {
      const known = documents.find(({ id }) => id === document);
      const text = known === undefined ? null : from.lines(known, first, last);
      return [
        `   ${document}:${first}-${last}`,
        ...(text ?? 'no copy of this document').split('\n').map((each) => `     > ${each}`),
      ];
    }),
  ]);
}

function factText(fact: Fact, number: number): string {
  const ends = { subject: entityOf(fact.subject), object: entityOf(fact.object) };
  const { properties } = fact;
  return [
    `#${number} ${fact.id}`,
    `   ${sentenceOf(ontology, fact, ends, 'zh', 'SUBJECT')}`,
    `   ${sentenceOf(ontology, fact, ends, 'en', 'SUBJECT')}`,
    `   subject ${endText(fact.subject)}`,
    `   ${fact.predicate}`,
    `   object ${endText(fact.object)}`,
    ...(Object.keys(properties).length === 0 ? [] : [`   with ${JSON.stringify(properties)}`]),
    ...originsText(dataset, sources, fact),
  ].join('\n');
}

const drawn = draw(dataset.facts, size, options.seed);
process.stdout.write(`${drawn.map((fact, index) => factText(fact, index + 1)).join('\n\n')}\n`);
