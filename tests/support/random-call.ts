/** Random questions to a store about a graph: every method of the port, unknown names and empty lists among the right ones. */
import type { Graph } from '../../src/dataset/model.js';
import { fold } from '../../src/dataset/fold.js';
import type { EntityOrder, FactsAt, Slice, Step, Store, Window } from '../../src/store/port.js';
import type { Random } from './random.js';
import {
  DIRECTIONS,
  entityFilter,
  factFilter,
  findingFilter,
  idsOf,
  MEASURES,
  observationFilter,
  PREDICATES,
  randomWindow,
  TYPES,
  type Source,
} from './random-filter.js';
import { randomText } from './random-graph.js';

const ORDERS: readonly EntityOrder[] = ['ID', 'NAME_ZH', 'NAME_EN', 'DATE', 'DATE_DESC', 'DEGREE'];
const FACETS = ['TYPE', 'PREDICATE', 'MEASURE', 'DOCUMENT'] as const;
const MOST_PAGES = 3;

/** One question: the same for every store that is asked. */
export interface RandomCall {
  /** What is asked, for the report of a failure. */
  input: unknown;
  ask: (store: Store) => Promise<unknown>;
}

/** A question of a shape, with values from the other source (random-filter.ts). */
export function randomCall(shape: Random, values: Random, graph: Graph): RandomCall {
  return shape.pick(KINDS)({ shape, values, ids: idsOf(graph) });
}

/** Reads page after page and gives them all. */
async function pages<T>(first: Window, read: (window: Window) => Promise<Slice<T>>): Promise<Slice<T>[]> {
  const slices: Slice<T>[] = [];
  let next: Window | null = first;
  while (next !== null && slices.length < MOST_PAGES) {
    const slice: Slice<T> = await read(next);
    slices.push(slice);
    const after = slice.keys.at(-1);
    next = slice.hasNext && after !== undefined ? { ...first, after } : null;
  }
  return slices;
}

/** Entities to ask at: how many is of the shape, since unlike requests make a longer statement. */
function places({ shape, values, ids }: Source): string[] {
  return Array.from({ length: shape.below(5) }, () => values.pick(ids.entities));
}

function byId({ shape, values, ids }: Source): RandomCall {
  const kind = shape.pick(['entities', 'facts', 'observations'] as const);
  const wanted = values.some(ids[kind], 5);
  return { input: { [kind]: wanted }, ask: (store) => store[kind](wanted) };
}

function selectEntities(source: Source): RandomCall {
  const filter = entityFilter(source);
  const order = source.shape.pick(ORDERS);
  const first = randomWindow(source);
  return {
    input: { selectEntities: filter, order, first },
    ask: (store) => pages(first, (window) => store.selectEntities({ filter, order, window })),
  };
}

function selectFacts(source: Source): RandomCall {
  const filter = factFilter(source);
  const first = randomWindow(source);
  return {
    input: { selectFacts: filter, first },
    ask: (store) => pages(first, (window) => store.selectFacts({ filter, window })),
  };
}

/** Up to two steps from the other ends, and from theirs. */
function steps(source: Source, depth: number): Step[] {
  const { shape } = source;
  return Array.from({ length: shape.below(3) }, () => ({
    direction: shape.pick(DIRECTIONS),
    predicates: shape.chance(0.4) ? [] : shape.some(PREDICATES, 2),
    otherTypes: shape.chance(0.7) ? [] : shape.some(TYPES, 2),
    window: randomWindow(source),
    ...(depth > 1 && shape.chance(0.5) ? { then: steps(source, depth - 1) } : {}),
  }));
}

function factsAt(source: Source): RandomCall {
  const { shape } = source;
  const first = randomWindow(source);
  const requests = places(source).map((entity): FactsAt => ({
    entity,
    direction: shape.pick(DIRECTIONS),
    predicates: shape.chance(0.4) ? [] : shape.some(PREDICATES, 2),
    otherTypes: shape.chance(0.7) ? [] : shape.some(TYPES, 2),
    window: { ...first, count: shape.chance(0.5) },
    ...(shape.chance(0.2) ? { then: steps(source, 2) } : {}),
  }));
  const ask = async (store: Store): Promise<unknown> => {
    const slices = await store.factsAt(requests);
    const further = requests.map((request, i) => {
      const after = slices[i]?.keys.at(-1);
      return after === undefined ? request : { ...request, window: { ...request.window, after } };
    });
    return [slices, await store.factsAt(further)];
  };
  return { input: { factsAt: requests }, ask };
}

function contributions({ values, ids }: Source): RandomCall {
  const wanted = values.some(ids.entities, 5);
  return { input: { contributions: wanted }, ask: (store) => store.contributions(wanted) };
}

function crossTable(source: Source): RandomCall {
  const { shape } = source;
  const selection = {
    predicates: shape.some(PREDICATES, 3),
    rows: entityFilter(source),
    columns: shape.chance(0.5) ? {} : entityFilter(source),
    facts: shape.chance(0.5) ? {} : factFilter(source),
  };
  return { input: { crossTable: selection }, ask: (store) => store.crossTable(selection) };
}

function selectObservations(source: Source): RandomCall {
  const filter = observationFilter(source);
  const first = randomWindow(source);
  return {
    input: { selectObservations: filter, first },
    ask: (store) => pages(first, (window) => store.selectObservations({ filter, window })),
  };
}

function observationsAt(source: Source): RandomCall {
  const requests = places(source).map((entity) => ({
    ...{ entity, measures: source.shape.some(MEASURES, 2), window: randomWindow(source) },
  }));
  return { input: { observationsAt: requests }, ask: (store) => store.observationsAt(requests) };
}

function selectFindings(source: Source): RandomCall {
  const filter = findingFilter(source);
  const first = randomWindow(source);
  return {
    input: { selectFindings: filter, first },
    ask: (store) => pages(first, (window) => store.selectFindings({ filter, window })),
  };
}

function search(source: Source): RandomCall {
  const folded = fold(randomText(source.values, 2));
  // The port asks for a text that is not empty.
  const text = folded === '' ? 'g' : folded;
  const types = source.shape.some(TYPES, 1);
  const first = randomWindow(source);
  return {
    input: { search: text, types, first },
    ask: (store) => pages(first, (window) => store.search({ text, types, window })),
  };
}

function dataset({ values }: Source): RandomCall {
  const facet = values.pick(FACETS);
  return {
    input: { facet },
    ask: async (store) => [await store.facet(facet), await store.documents(), await store.summary()],
  };
}

/** The more a question can go wrong, the more often it stands here. */
const KINDS: readonly ((source: Source) => RandomCall)[] = [
  ...[byId, byId, selectEntities, selectEntities, selectEntities, selectEntities, selectFacts, selectFacts],
  ...[factsAt, factsAt, factsAt, crossTable, crossTable, selectObservations, observationsAt, selectFindings],
  ...[search, search, dataset, contributions],
];
