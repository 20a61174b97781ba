/** Everything that a store holds, page by page, so that an export never has more than a page in memory. */
import type { Entity, Fact, Finding, Observation } from '../dataset/model.js';
import type { FactFilter, Slice, Store, Window } from '../store/port.js';

/** Rows asked for at once: few round trips, small memory. */
const PAGE = 1000;

async function* paged<T>(read: (window: Window) => Promise<Slice<T>>, page: number): AsyncGenerator<T> {
  let window: Window = { first: page, count: false };
  for (;;) {
    const slice = await read(window);
    yield* slice.items;
    const after = slice.keys.at(-1);
    if (!slice.hasNext || after === undefined) return;
    window = { ...window, after };
  }
}

/** All entities, by id. */
export function allEntities(store: Store, page = PAGE): AsyncGenerator<Entity> {
  return paged((window) => store.selectEntities({ filter: {}, order: 'ID', window }), page);
}

/** All facts that the filter lets through, by id. */
export function allFacts(store: Store, filter: FactFilter, page = PAGE): AsyncGenerator<Fact> {
  return paged((window) => store.selectFacts({ filter, window }), page);
}

/** All figures, by measure, period and id. */
export function allObservations(store: Store, page = PAGE): AsyncGenerator<Observation> {
  return paged((window) => store.selectObservations({ filter: {}, window }), page);
}

/** All findings, by id. */
export function allFindings(store: Store, page = PAGE): AsyncGenerator<Finding> {
  return paged((window) => store.selectFindings({ filter: {}, window }), page);
}
