/** A store that holds nothing but a dataset. */
import { expect, it } from 'vitest';
import { GraphBuilder } from '../../support/graph-builder.js';
import type { OpenStore } from '../../support/stores.js';

export function emptyStoreContract(open: OpenStore): void {
  it('answers from an empty graph', async () => {
    const store = await open(new GraphBuilder().build());
    const none = { items: [], keys: [], hasNext: false, total: 0 };
    const window = { first: 5, count: true };
    expect(await store.selectEntities({ filter: {}, order: 'DEGREE', window })).toEqual(none);
    expect(await store.selectFacts({ filter: {}, window })).toEqual(none);
    expect(await store.selectObservations({ filter: {}, window })).toEqual(none);
    expect(await store.selectFindings({ filter: {}, window })).toEqual(none);
    expect(await store.search({ text: 'a', types: [], window })).toEqual(none);
    expect(await store.crossTable({ predicates: [], rows: {}, columns: {}, facts: {} })).toEqual([]);
    expect(await store.facet('TYPE')).toEqual([]);
    expect(await store.documents()).toEqual([]);
  });
}
