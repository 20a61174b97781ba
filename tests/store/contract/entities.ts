/** Entities: by id, by selection, by what is typed into a search. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../src/dataset/fold.js';
import type { EntityFilter, EntityOrder, Slice, Store, Window } from '../../../src/store/port.js';
import type { OpenStore } from '../../support/stores.js';
import { ALL, graph, idsOf, walk } from './graph.js';

export function entityContract(open: OpenStore): void {
  let store: Store;
  beforeAll(async () => {
    store = await open(graph);
  });
  const entityIds = async (filter: EntityFilter, order: EntityOrder = 'ID'): Promise<string[]> =>
    idsOf(await store.selectEntities({ filter, order, window: ALL }));

  describe('by id', () => {
    it('gives every entity, fact and observation back as it was', async () => {
      expect(await store.entities(graph.entities.map(({ id }) => id))).toEqual(graph.entities);
      expect(await store.facts(graph.facts.map(({ id }) => id))).toEqual(graph.facts);
      expect(await store.observations(graph.observations.map(({ id }) => id))).toEqual(graph.observations);
      expect((await store.selectFindings({ filter: {}, window: ALL })).items).toEqual(graph.findings);
    });
    it('answers in the order of the ids, null for unknown ones, twice for one asked twice', async () => {
      const entities = await store.entities(['model:gpt-4', 'city:none', '', 'city:beijing', 'model:gpt-4']);
      expect(entities.map((entity) => entity?.id ?? null)).toEqual([
        'model:gpt-4',
        null,
        null,
        'city:beijing',
        'model:gpt-4',
      ]);
      const [fact] = graph.facts;
      const facts = await store.facts(['fact:NOTHING:1', 'nonsense', fact!.id, 'fact:USES:0', fact!.id]);
      expect(facts).toEqual([null, null, fact, null, fact]);
      expect(await store.observations(['observation:none'])).toEqual([null]);
    });
    it('answers nothing to nothing', async () => {
      expect(await store.entities([])).toEqual([]);
      expect(await store.facts([])).toEqual([]);
      expect(await store.observations([])).toEqual([]);
      expect(await store.factsAt([])).toEqual([]);
      expect(await store.contributions([])).toEqual([]);
      expect(await store.observationsAt([])).toEqual([]);
    });
  });

  describe('entities by selection', () => {
    it.each<[string, EntityFilter, string[]]>([
      [
        'ids, the unknown ones left out',
        { ids: ['model:gpt-4', 'city:none', 'city:beijing'] },
        ['city:beijing', 'model:gpt-4'],
      ],
      [
        'types',
        { types: ['Model', 'City', 'Nothing'] },
        ['city:beijing', 'city:shenzhen', 'model:bert', 'model:gpt-4'],
      ],
      ['an unknown type', { types: ['Nothing'] }, []],
      ['an abstract type, which no entity has', { types: ['Place'] }, []],
      ['empty lists', { ids: [] }, []],
      ['documents', { documents: ['doc-b'] }, ['city:beijing', 'city:shenzhen']],
      ['so many documents or more', { documentsAtLeast: 2 }, ['city:beijing']],
      ['fewer documents, none included', { not: { documentsAtLeast: 1 } }, ['region:zone']],
      ['more documents than there are', { documentsAtLeast: 3 }, []],
      ['a name in other width and case', { nameContains: 'gPt－' }, ['model:gpt-4']],
      ['a former name', { nameContains: '北平' }, ['city:beijing']],
      ['a name beyond the basic plane', { nameContains: '\u{20bb7}' }, ['region:greater']],
      ['dates from a month on', { dateFrom: '2023-05' }, ['policy:measures', 'policy:plan']],
      ['dates from a day on, compared at the coarser precision', { dateFrom: '2023-05-31' }, ['policy:plan']],
      ['dates in a year', { dateFrom: '2023', dateTo: '2023', types: ['Model'] }, ['model:gpt-4']],
      ['dates up to a year', { dateTo: '2018' }, ['model:bert']],
      ['a property', { properties: [{ name: 'kind', values: ['plan', 'act'] }] }, ['policy:plan']],
      [
        'two properties',
        {
          properties: [
            { name: 'kind', values: ['measures', 'plan'] },
            { name: 'status', values: ['published'] },
          ],
        },
        ['policy:measures'],
      ],
      ['a property that no type has', { properties: [{ name: '_degreeDown', values: [0, -1, -2] }] }, []],
      [
        'a text in two languages, which equals nothing',
        { properties: [{ name: 'description', values: ['首都'] }] },
        [],
      ],
      ['no value', { properties: [{ name: 'kind', values: [] }] }, []],
      [
        'any relation',
        { related: [{ predicates: [], direction: 'IN', others: [] }], types: ['FocusDimension'] },
        ['focus:compute', 'focus:data'],
      ],
      [
        'a relation to certain others',
        { related: [{ predicates: ['FOCUSES_ON', 'NOTHING'], direction: 'OUT', others: ['focus:compute', 'x'] }] },
        ['city:beijing', 'city:shenzhen'],
      ],
      ['an unknown relation', { related: [{ predicates: ['NOTHING'], direction: 'BOTH', others: [] }] }, []],
      [
        'relations that must all hold',
        {
          related: [
            { predicates: ['FOCUSES_ON'], direction: 'OUT', others: [] },
            { predicates: ['ISSUED_BY'], direction: 'IN', others: [] },
          ],
        },
        ['city:beijing'],
      ],
      [
        'a figure or finding, which is no relation',
        { ids: ['model:gpt-4'], related: [{ predicates: [], direction: 'BOTH', others: [] }] },
        [],
      ],
      ['not', { not: { types: ['City', 'Region', 'Policy', 'FocusDimension'], ids: ['model:bert'] } }, ['model:gpt-4']],
      [
        'not a date, which the undated have not',
        { types: ['Model', 'City'], not: { dateFrom: '2020', dateTo: '2030' } },
        ['city:beijing', 'city:shenzhen', 'model:bert'],
      ],
      ['not not', { types: ['Model'], not: { not: { ids: ['model:bert'] } } }, ['model:bert']],
      ['not nothing', { types: ['Model'], not: {} }, ['model:bert', 'model:gpt-4']],
      ['not of an unknown type', { ids: ['model:bert'], not: { types: ['Nothing'] } }, ['model:bert']],
      ['text that looks like Cypher', { nameContains: "' OR true //" }, []],
    ])('%s', async (_, filter, expected) => {
      expect(await entityIds(filter)).toEqual(expected);
    });

    it.each<[EntityOrder, string[]]>([
      [
        'ID',
        [
          'city:beijing',
          'city:shenzhen',
          'model:bert',
          'model:gpt-4',
          'policy:measures',
          'policy:plan',
          'region:greater',
          'region:zone',
        ],
      ],
      [
        'NAME_EN',
        [
          'model:bert',
          'city:beijing',
          'model:gpt-4',
          'city:shenzhen',
          'policy:measures',
          'policy:plan',
          'region:zone',
          'region:greater',
        ],
      ],
      [
        'NAME_ZH',
        [
          'policy:measures',
          'policy:plan',
          'model:bert',
          'city:beijing',
          'city:shenzhen',
          'region:zone',
          'model:gpt-4',
          'region:greater',
        ],
      ],
      [
        'DATE',
        [
          'model:bert',
          'model:gpt-4',
          'policy:plan',
          'policy:measures',
          'city:beijing',
          'city:shenzhen',
          'region:greater',
          'region:zone',
        ],
      ],
      [
        'DATE_DESC',
        [
          'policy:measures',
          'policy:plan',
          'model:gpt-4',
          'model:bert',
          'city:beijing',
          'city:shenzhen',
          'region:greater',
          'region:zone',
        ],
      ],
      [
        'DEGREE',
        [
          'city:beijing',
          'city:shenzhen',
          'policy:measures',
          'model:bert',
          'model:gpt-4',
          'policy:plan',
          'region:greater',
          'region:zone',
        ],
      ],
    ])('in the order %s, page by page', async (order, expected) => {
      const filter = { not: { types: ['FocusDimension'] } };
      const whole = await store.selectEntities({ filter, order, window: ALL });
      expect(idsOf(whole)).toEqual(expected);
      for (const size of [1, 3]) await walk(whole, size, (window) => store.selectEntities({ filter, order, window }));
      const ofType = { types: ['Model'] };
      const models = await store.selectEntities({ filter: ofType, order, window: ALL });
      await walk(models, 1, (window) => store.selectEntities({ filter: ofType, order, window }));
    });

    it('counts only where asked, and looks past a page of none', async () => {
      const select = (window: Window): Promise<Slice<unknown>> =>
        store.selectEntities({ filter: {}, order: 'ID', window });
      expect(await select({ first: 0, count: false })).toEqual({ items: [], keys: [], hasNext: true, total: null });
      expect(await select({ first: 0, count: true })).toMatchObject({ hasNext: true, total: graph.entities.length });
      expect(await select({ first: 3, after: ['zzz'], count: false })).toMatchObject({ items: [], hasNext: false });
    });
    it('goes on after a row that is no longer there', async () => {
      const slice = await store.selectEntities({
        filter: {},
        order: 'ID',
        window: { first: 1, after: ['city:c'], count: false },
      });
      expect(idsOf(slice)).toEqual(['city:shenzhen']);
    });
  });

  describe('search', () => {
    const hits = async (text: string, types: string[] = []): Promise<string[]> =>
      (await store.search({ text: fold(text), types, window: ALL })).items.map(
        ({ entity, match, name }) => `${entity.id} ${match} ${name}`,
      );
    it('says what matched and how', async () => {
      expect(await hits('北京')).toEqual(['city:beijing EXACT 北京']);
      expect(await hits('ber')).toEqual(['model:bert PREFIX BERT']);
      expect(await hits('４')).toEqual(['model:gpt-4 CONTAINS ＧＰＴ－４']);
      expect(await hits('city:shenzhen')).toEqual(['city:shenzhen EXACT 深圳市']);
      expect(await hits('city:shen')).toEqual([]);
      expect(await hits('nothing at all')).toEqual([]);
      expect(await hits('e', ['City', 'Nothing'])).toEqual([
        'city:beijing CONTAINS Beijing',
        'city:shenzhen CONTAINS Shenzhen',
      ]);
      expect(await hits('e', ['Nothing'])).toEqual([]);
    });
    it('pages, best match first', async () => {
      const whole = await store.search({ text: 'm', types: [], window: ALL });
      expect(whole.keys).toEqual([...whole.keys].sort((a, b) => Number(a[0]) - Number(b[0])));
      expect(whole.items.length).toBeGreaterThan(1);
      for (const size of [1, 2]) await walk(whole, size, (window) => store.search({ text: 'm', types: [], window }));
    });
  });
}
