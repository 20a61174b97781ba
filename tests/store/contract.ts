/** What every store answers, whatever it stands on. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/dataset/model.js';
import { fold } from '../../src/dataset/fold.js';
import type {
  EntityFilter,
  EntityOrder,
  FactFilter,
  ObservationFilter,
  Slice,
  Store,
  Window,
} from '../../src/store/port.js';
import { evidence, GraphBuilder } from '../support/graph-builder.js';
import type { OpenStore } from '../support/stores.js';

const ALL: Window = { first: 1000, count: false };

const HIGH = '\u{20bb7}野'; // beyond the basic plane
const PRIVATE = '\u{e000}'; // the last of the basic plane but for its end: UTF-16 would put it after HIGH

export function contractGraph(): Graph {
  return new GraphBuilder()
    .document('doc-b', { date: '2023' })
    .document('doc-a', { sections: [] })
    .entity('city:beijing', {
      zh: '北京市',
      en: 'Beijing',
      names: [
        { text: '北京', language: 'zh', kind: 'SHORT' },
        { text: '北平', language: 'zh', kind: 'FORMER' },
      ],
      properties: { iso3166: 'CN-BJ', description: { zh: '首都', en: 'capital: "the" city' } },
      evidence: [evidence('doc-a', 3), evidence('doc-b', 1, 9, '')],
    })
    .entity('city:shenzhen', { zh: '深圳市', en: 'Shenzhen', evidence: [evidence('doc-b', 5)] })
    .entity('region:greater', { zh: HIGH, en: HIGH })
    .entity('region:zone', { zh: PRIVATE, en: PRIVATE, evidence: [] })
    .entity('model:gpt-4', { zh: 'ＧＰＴ－４', en: 'GPT-4', properties: { released: '2023-03', openness: 'closed' } })
    .entity('model:bert', { zh: '伯特', en: 'BERT', properties: { released: '2018' } })
    .entity('policy:measures', { properties: { kind: 'measures', status: 'published', date: '2023-05-30' } })
    .entity('policy:plan', { properties: { kind: 'plan', date: '2023-05' } })
    .entity('focus:data', { zh: '数据', en: 'data' })
    .entity('focus:compute', { zh: '算力', en: 'compute' })
    .fact('city:beijing', 'FOCUSES_ON', 'focus:data', {
      properties: { status: 'planned', date: '2023-07', amount: 21_000_000_000, negated: false },
      evidence: [evidence('doc-a', 3), evidence('doc-a', 7), evidence('doc-b', 1)],
    })
    .fact('city:beijing', 'FOCUSES_ON', 'focus:compute', {
      properties: { negated: true, qualifier: { zh: '仅', en: 'only' } },
    })
    .fact('city:shenzhen', 'FOCUSES_ON', 'focus:compute', { properties: { status: 'proposed', date: '2022' } })
    .fact('policy:measures', 'ISSUED_BY', 'city:beijing', {
      properties: { date: '2023-05-30' },
      evidence: [evidence('doc-b', 2)],
    })
    .fact('city:beijing', 'BACKS', 'focus:data', { derived: true, restsOn: ['fact:FOCUSES_ON:b', 'fact:FOCUSES_ON:a'] })
    .fact('city:beijing', 'COMPETES_WITH', 'city:beijing')
    .fact('city:beijing', 'COMPETES_WITH', 'city:shenzhen')
    .observation({ about: ['city:beijing', 'model:gpt-4'], measure: 'model-count', value: 130, period: '2023-07' })
    .observation({ about: ['city:beijing'], measure: 'model-count', value: 7, bound: '≥' })
    .observation({
      ...{
        about: ['city:beijing'],
        measure: 'growth',
        of: 'market-size',
        value: 79.8,
        upTo: 80.5,
        unit: '%',
        forecast: true,
      },
      ...{ period: '2023/2032', scope: { zh: '国内', en: 'domestic' }, accordingTo: 'city:shenzhen', note: '"note"' },
      ...{ inputs: ['observation:z', 'observation:a'], evidence: [evidence('doc-b', 8)] },
    })
    .finding({ rule: 'growth', about: ['city:beijing', 'model:gpt-4'], inputs: ['observation:b', 'observation:a'] })
    .finding({ rule: 'share', about: ['city:shenzhen'], evidence: [evidence('doc-b', 3)] })
    .build();
}

/** Walks a list page by page and checks that the pages make the whole. */
async function walk<T>(whole: Slice<T>, size: number, read: (window: Window) => Promise<Slice<T>>): Promise<void> {
  const items: T[] = [];
  let after: Slice<T>['keys'][number] | undefined;
  for (let pages = 0; pages <= whole.items.length; pages += 1) {
    const slice: Slice<T> = await read({ first: size, count: true, ...(after === undefined ? {} : { after }) });
    expect(slice.total).toBe(whole.items.length);
    expect(slice.items.length).toBeLessThanOrEqual(size);
    items.push(...slice.items);
    after = slice.keys.at(-1);
    if (!slice.hasNext) break;
  }
  expect(items).toEqual(whole.items);
}

export function storeContract(open: OpenStore): void {
  const graph = contractGraph();
  let store: Store;
  beforeAll(async () => {
    store = await open(graph);
  });

  const idsOf = (slice: Slice<{ id: string }>): string[] => slice.items.map(({ id }) => id);
  const entityIds = async (filter: EntityFilter, order: EntityOrder = 'ID'): Promise<string[]> =>
    idsOf(await store.selectEntities({ filter, order, window: ALL }));
  const factIds = async (filter: FactFilter): Promise<string[]> =>
    idsOf(await store.selectFacts({ filter, window: ALL }));
  const observationIds = async (filter: ObservationFilter): Promise<string[]> =>
    idsOf(await store.selectObservations({ filter, window: ALL }));
  /** Ids of the graph's facts for which the test holds, in order. */
  const where = (test: (fact: Graph['facts'][number]) => boolean): string[] =>
    graph.facts.filter(test).map(({ id }) => id);

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

  describe('facts at entities', () => {
    const at = (
      entity: string,
      direction: 'OUT' | 'IN' | 'BOTH',
      predicates: string[] = [],
      window = ALL,
      otherTypes: string[] = [],
    ) => ({
      ...{ entity, direction, predicates, otherTypes, window },
    });
    it('answers many requests in their order, each with facts and other ends', async () => {
      const slices = await store.factsAt([
        at('city:beijing', 'OUT', ['FOCUSES_ON']),
        at('city:none', 'BOTH'),
        at('focus:compute', 'IN'),
        at('city:beijing', 'OUT', ['FOCUSES_ON']),
        at('city:beijing', 'OUT', ['NOTHING']),
      ]);
      const others = slices.map((slice) => slice.items.map(({ other }) => other.id));
      expect(others).toEqual([
        ['focus:compute', 'focus:data'],
        [],
        ['city:beijing', 'city:shenzhen'],
        ['focus:compute', 'focus:data'],
        [],
      ]);
      const [item] = slices[2]!.items;
      expect(item!.other).toEqual(graph.entities.find(({ id }) => id === 'city:beijing'));
      expect(graph.facts).toContainEqual(item!.fact);
      expect(slices[0]!.keys).toEqual(slices[0]!.items.map(({ fact, other }) => [other.id, fact.id]));
    });
    it('gives a fact that joins an entity to itself once', async () => {
      for (const direction of ['OUT', 'IN', 'BOTH'] as const) {
        const [slice] = await store.factsAt([
          at('city:beijing', direction, ['COMPETES_WITH'], { first: 10, count: true }),
        ]);
        expect(slice!.items.filter(({ other }) => other.id === 'city:beijing')).toHaveLength(1);
        expect(slice!.total).toBe(direction === 'IN' ? 1 : 2);
      }
    });
    it('tells subject from object in both directions', async () => {
      const [slice] = await store.factsAt([at('city:beijing', 'BOTH')]);
      const expected = graph.facts.filter(({ subject, object }) => [subject, object].includes('city:beijing'));
      expect(slice!.items.map(({ fact }) => fact)).toHaveLength(expected.length);
      expect(expected).toEqual(expect.arrayContaining(slice!.items.map(({ fact }) => fact)));
    });
    it('keeps to types of the other end', async () => {
      const [cities, none, both] = await store.factsAt([
        at('city:beijing', 'BOTH', [], { first: 9, count: true }, ['City']),
        at('city:beijing', 'BOTH', [], { first: 9, count: true }, ['Nothing']),
        at('city:beijing', 'BOTH', [], ALL, ['City', 'Policy']),
      ]);
      expect(cities!.items.map(({ other }) => other.id)).toEqual(['city:beijing', 'city:shenzhen']);
      expect(cities!.total).toBe(2);
      expect(none).toEqual({ items: [], keys: [], hasNext: false, total: 0 });
      expect(both!.items).toHaveLength(3);
    });
    it('pages, requests of different pages in one call', async () => {
      const [whole] = await store.factsAt([at('city:beijing', 'BOTH')]);
      await walk(whole!, 2, async (window) => {
        const [slice, other] = await store.factsAt([
          at('city:beijing', 'BOTH', [], window),
          at('focus:data', 'IN', [], window),
        ]);
        expect(other!.total).toBe(2);
        return slice!;
      });
    });
  });

  describe('facts by selection', () => {
    it('by each field', async () => {
      expect(await factIds({})).toEqual(where(() => true));
      expect(await factIds({ predicates: ['BACKS', 'FOCUSES_ON', 'NOTHING'] })).toEqual(
        where(({ predicate }) => ['BACKS', 'FOCUSES_ON'].includes(predicate)),
      );
      expect(await factIds({ predicates: [] })).toEqual([]);
      expect(await factIds({ subjects: ['city:beijing'] })).toEqual(where(({ subject }) => subject === 'city:beijing'));
      expect(await factIds({ objects: ['focus:compute', 'x'] })).toEqual(
        where(({ object }) => object === 'focus:compute'),
      );
      expect(await factIds({ ends: ['city:shenzhen'] })).toEqual(
        where(({ subject, object }) => [subject, object].includes('city:shenzhen')),
      );
      expect(await factIds({ ends: ['city:beijing'], predicates: ['COMPETES_WITH'] })).toHaveLength(2);
      expect(await factIds({ ends: ['city:beijing'], objects: ['city:shenzhen'] })).toHaveLength(1);
      expect(await factIds({ subjectTypes: ['Policy'] })).toEqual(where(({ predicate }) => predicate === 'ISSUED_BY'));
      expect(await factIds({ objectTypes: ['City', 'Nothing'] })).toEqual(
        where(({ object }) => object.startsWith('city:')),
      );
      expect(await factIds({ objectTypes: ['Nothing'] })).toEqual([]);
      expect(await factIds({ documents: ['doc-b'] })).toHaveLength(2);
      expect(await factIds({ derived: true })).toEqual(where(({ derived }) => derived));
      expect(await factIds({ negated: true })).toEqual(where(({ properties }) => properties['negated'] === true));
      expect(await factIds({ negated: false })).toEqual(where(({ properties }) => properties['negated'] !== true));
      expect(await factIds({ statuses: ['planned', null] })).toEqual(
        where(({ properties }) => properties['status'] !== 'proposed'),
      );
      expect(await factIds({ statuses: [] })).toEqual([]);
      expect(await factIds({ dateFrom: '2023', dateTo: '2023-06' })).toEqual(
        where(({ properties }) => properties['date'] === '2023-05-30'),
      );
      expect(await factIds({ ids: [graph.facts[1]!.id, 'fact:USES:x', 'nonsense'] })).toEqual([graph.facts[1]!.id]);
      expect(await factIds({ ids: [] })).toEqual([]);
    });
    it.each<FactFilter>([
      {},
      { subjects: ['city:beijing'] },
      { ends: ['city:beijing'] },
      { predicates: ['FOCUSES_ON', 'BACKS'] },
      { derived: false },
    ])('page by page: %j', async (filter) => {
      const whole = await store.selectFacts({ filter, window: ALL });
      for (const size of [1, 2]) await walk(whole, size, (window) => store.selectFacts({ filter, window }));
    });
  });

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

  describe('cross table', () => {
    const cross = async (parts: object) =>
      (await store.crossTable({ predicates: [], rows: {}, columns: {}, facts: {}, ...parts })).map(
        ({ row, column, facts }) => `${row} ${column} ${facts.length}`,
      );
    it('groups facts by their ends', async () => {
      const table = await store.crossTable({
        predicates: ['FOCUSES_ON', 'BACKS'],
        rows: { types: ['City'] },
        columns: { types: ['FocusDimension'] },
        facts: {},
      });
      expect(table.map(({ row, column }) => [row, column])).toEqual([
        ['city:beijing', 'focus:compute'],
        ['city:beijing', 'focus:data'],
        ['city:shenzhen', 'focus:compute'],
      ]);
      expect(table[1]!.facts).toEqual(
        where(({ subject, object }) => subject === 'city:beijing' && object === 'focus:data'),
      );
    });
    it('takes conditions on either end and on the facts', async () => {
      expect(await cross({ rows: { ids: ['city:shenzhen'] } })).toEqual(['city:shenzhen focus:compute 1']);
      expect(await cross({ columns: { ids: ['focus:data'] }, facts: { derived: false } })).toEqual([
        'city:beijing focus:data 1',
      ]);
      expect(await cross({ facts: { predicates: ['BACKS'] } })).toEqual(['city:beijing focus:data 1']);
      expect(await cross({ predicates: ['FOCUSES_ON'], facts: { predicates: ['BACKS'] } })).toEqual([]);
      expect(await cross({ predicates: ['NOTHING'] })).toEqual([]);
      expect(await cross({ rows: { types: ['Nothing'] } })).toEqual([]);
      expect(await cross({ facts: { statuses: ['proposed'] } })).toEqual(['city:shenzhen focus:compute 1']);
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

/** A store that holds nothing but a dataset. */
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
