import { expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { countCalls } from '../support/count-calls.js';
import { GraphBuilder } from '../support/graph-builder.js';

it('counts the calls of a store and answers as it does', async () => {
  const graph = new GraphBuilder().entity('city:a').build();
  const { store, calls, reset } = countCalls(createMemoryStore(graph));
  expect(await store.entities(['city:a'])).toEqual(graph.entities);
  await store.facet('TYPE');
  expect(calls).toEqual(['entities', 'facet']);
  expect(store.description).toBe('memory');
  reset();
  await store.close();
  expect(calls).toEqual([]);
});
