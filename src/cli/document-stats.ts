/** `aipg stats --document`: what one document holds, and how much of it has what. */
import { contentsOf, countFilled, fillRate } from '../dataset/expect/contents.js';
import type { Counted, Group } from '../dataset/expect/contents.js';
import { COUNTED } from '../dataset/expect/expectations.js';
import { allEntities, allFacts, allObservations } from '../export/pages.js';
import { concreteTypes, readOntology } from '../ontology/index.js';
import { ANY_TYPE } from '../ontology/model.js';
import type { Store } from '../store/port.js';
import { unknownDocument } from './checked.js';
import { print, printJson } from './output.js';
import { formatTable } from './table.js';

/** What fewer of a hundred have is left out of the text; JSON has all. */
const SHOWN_FROM = 20;

/** Prints the statistics. @throws AipgError BAD_USER_INPUT for an unknown document */
export async function documentStats(store: Store, document: string, json: boolean): Promise<void> {
  const ids = (await store.documents()).map(({ id }) => id);
  if (!ids.includes(document)) throw unknownDocument(document, ids);
  const ontology = readOntology();
  const { totals, types } = contentsOf(await readCounted(store, document), document, ontology);
  const order = concreteTypes(ontology, ANY_TYPE);
  const groups: [string, Group][] = [
    ...COUNTED.map((kind): [string, Group] => [kind, totals[kind]]),
    ...[...types].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  ];
  if (json) printJson({ document, ...Object.fromEntries(groups.map(([what, group]) => [what, groupJson(group)])) });
  else print(formatTable(['what', 'count', '% that have'], groups.map(groupRow)));
}

async function readCounted(store: Store, document: string): Promise<Counted> {
  return {
    entities: await collect(allEntities(store)),
    facts: await collect(allFacts(store, { documents: [document], derived: false })),
    observations: await collect(allObservations(store)),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Most first, equals in the order of their keys. */
function ratesOf(group: Group): [key: string, percent: number][] {
  return [...group.filled.keys()]
    .sort()
    .map((key): [string, number] => [key, Math.floor(fillRate(group, key))])
    .sort(([, a], [, b]) => b - a);
}

function groupRow([what, group]: [string, Group]): [string, number, string] {
  const shown = ratesOf(group).filter(([, percent]) => percent >= SHOWN_FROM);
  return [what, group.ids.length, shown.map(([key, percent]) => `${key} ${percent}`).join(', ')];
}

function groupJson(group: Group): object {
  const filled = ratesOf(group).map(([key]) => [key, countFilled(group, key)]);
  return { count: group.ids.length, filled: Object.fromEntries(filled) as Record<string, number> };
}
