/** Facts: at entities, by selection, in a table. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { FactFilter, Step, Store } from '../../../src/store/port.js';
import type { OpenStore } from '../../support/stores.js';
import { ALL, graph, idsOf, walk, where } from './graph.js';

export function factContract(open: OpenStore): void {
  let store: Store;
  beforeAll(async () => {
    store = await open(graph);
  });
  const factIds = async (filter: FactFilter): Promise<string[]> =>
    idsOf(await store.selectFacts({ filter, window: ALL }));

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
    it('goes on from the other ends, each step a list of its own', async () => {
      const step = (direction: 'OUT' | 'IN' | 'BOTH', predicates: string[], then: Step[] = [], window = ALL): Step => ({
        ...{ direction, predicates, otherTypes: [], window, then },
      });
      const [slice, nothing] = await store.factsAt([
        {
          ...at('policy:measures', 'OUT', ['ISSUED_BY']),
          then: [
            step('OUT', ['FOCUSES_ON'], [step('IN', ['FOCUSES_ON'], [], { first: 1, count: true })]),
            step('OUT', ['NOTHING'], [step('BOTH', [])], { first: 3, count: true }),
            step('BOTH', ['COMPETES_WITH'], [], { first: 1, count: true }),
          ],
        },
        { ...at('city:none', 'OUT'), then: [step('OUT', [])] },
      ]);
      expect(nothing!.items).toEqual([]);
      const [beijing] = slice!.items;
      expect(slice!.items).toHaveLength(1);
      const [focus, none, competes] = beijing!.then!;
      // As if each had been asked for by itself.
      const alone = await store.factsAt([
        at('city:beijing', 'OUT', ['FOCUSES_ON']),
        at('focus:compute', 'IN', ['FOCUSES_ON'], { first: 1, count: true }),
        at('focus:data', 'IN', ['FOCUSES_ON'], { first: 1, count: true }),
        at('city:beijing', 'BOTH', ['COMPETES_WITH'], { first: 1, count: true }),
      ]);
      expect(focus!.items.map(({ fact, other }) => ({ fact, other }))).toEqual(alone[0]!.items);
      expect(focus!.items.map(({ then }) => then)).toEqual([[alone[1]], [alone[2]]]);
      expect(none).toEqual({ items: [], keys: [], hasNext: false, total: 0 });
      expect(competes).toEqual(alone[3]);
      expect(competes).toMatchObject({ hasNext: true, total: 2 });
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
}
