/** Observations, findings, and what the store says of the dataset. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ObservationFilter, Store } from '../../../src/store/port.js';
import type { OpenStore } from '../../support/stores.js';
import { ALL, graph, idsOf, walk } from './graph.js';

export function figureContract(open: OpenStore): void {
  let store: Store;
  beforeAll(async () => {
    store = await open(graph);
  });
  const observationIds = async (filter: ObservationFilter): Promise<string[]> =>
    idsOf(await store.selectObservations({ filter, window: ALL }));

  describe('observations and findings', () => {
    it('orders observations by measure, period with absent last, and id', async () => {
      const slice = await store.selectObservations({ filter: {}, window: ALL });
      expect(slice.items.map(({ measure, period }) => [measure, period])).toEqual([
        ['growth', '2023/2032'],
        ['model-count', '2023-07'],
        ['model-count', undefined],
      ]);
      for (const size of [1, 2]) await walk(slice, size, (window) => store.selectObservations({ filter: {}, window }));
    });
    it('selects observations by each field', async () => {
      const [growth, dated, undated] = await observationIds({});
      expect(await observationIds({ about: ['model:gpt-4', 'x'] })).toEqual([dated]);
      expect(await observationIds({ about: ['city:beijing', 'model:gpt-4'] })).toEqual([growth, dated, undated]);
      expect(await observationIds({ measures: ['growth'] })).toEqual([growth]);
      expect(await observationIds({ documents: ['doc-b'] })).toEqual([growth]);
      expect(await observationIds({ accordingTo: ['city:shenzhen'] })).toEqual([growth]);
      expect(await observationIds({ forecast: false })).toEqual([dated, undated]);
      expect(await observationIds({ period: '2023' })).toEqual([growth, dated]);
      expect(await observationIds({ ids: [undated!, 'x'] })).toEqual([undated]);
      expect(await observationIds({ ids: [] })).toEqual([]);
    });
    it('gives observations at entities', async () => {
      const request = (entity: string, measures: string[], window = ALL) => ({ entity, measures, window });
      const [all, growth, none, unknown] = await store.observationsAt([
        request('city:beijing', []),
        request('city:beijing', ['growth'], { first: 5, count: true }),
        request('focus:data', []),
        request('city:none', [], { first: 5, count: true }),
      ]);
      expect(idsOf(all!)).toEqual(await observationIds({}));
      expect(growth).toMatchObject({ total: 1, hasNext: false });
      expect(none!.items).toEqual([]);
      expect(unknown).toEqual({ items: [], keys: [], hasNext: false, total: 0 });
      await walk(all!, 1, async (window) => (await store.observationsAt([request('city:beijing', [], window)]))[0]!);
    });
    it('selects findings', async () => {
      const select = async (filter: object): Promise<string[]> =>
        (await store.selectFindings({ filter, window: ALL })).items.map(({ rule }) => rule);
      expect(await select({ about: ['model:gpt-4'] })).toEqual(['growth']);
      expect(await select({ rules: ['share', 'x'] })).toEqual(['share']);
      expect(await select({ documents: ['doc-b'] })).toEqual(['share']);
      expect(await select({ ids: graph.findings.map(({ id }) => id) })).toEqual(['growth', 'share']);
      const whole = await store.selectFindings({ filter: {}, window: ALL });
      await walk(whole, 1, (window) => store.selectFindings({ filter: {}, window }));
    });
  });

  describe('the dataset', () => {
    it('gives documents, summary and facets', async () => {
      expect(await store.documents()).toEqual(graph.documents);
      const { derivedFacts, ...counts } = {
        entities: 10,
        facts: 7,
        derivedFacts: 1,
        observations: 3,
        findings: 2,
        documents: 2,
      };
      expect(await store.summary()).toEqual({ info: graph.info, counts: { ...counts, derivedFacts } });
      expect(await store.facet('TYPE')).toEqual([
        { key: 'City', count: 2 },
        { key: 'FocusDimension', count: 2 },
        { key: 'Model', count: 2 },
        { key: 'Policy', count: 2 },
        { key: 'Region', count: 2 },
      ]);
      expect(await store.facet('PREDICATE')).toContainEqual({ key: 'FOCUSES_ON', count: 3 });
      expect(await store.facet('MEASURE')).toEqual([
        { key: 'growth', count: 1 },
        { key: 'model-count', count: 2 },
      ]);
      expect(await store.facet('DOCUMENT')).toEqual([
        { key: 'doc-a', count: 6 },
        { key: 'doc-b', count: 2 },
      ]);
    });
    it('says what it is', () => {
      expect(store.description).not.toBe('');
    });
  });
}
