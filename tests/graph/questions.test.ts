/** What the questions answer over the small graph, in memory. */
import { describe, expect, it } from 'vitest';
import { AipgError } from '../../src/errors.js';
import { compare, createReader, findBacking, findEntities, search, sentenceOf } from '../../src/graph/index.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { ontology, smallGraph } from '../api/small-graph.js';

const graph = smallGraph();
const reader = createReader(createMemoryStore(graph), ontology);

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof AipgError ? error.code : 'another error'),
  );
}

describe('comparison', () => {
  const cells = async (question: Partial<Parameters<typeof compare>[1]>) => {
    const table = await compare(reader, {
      rows: { types: ['City'] },
      columns: { types: ['ModelType', 'FocusDimension'] },
      predicates: ['BACKS'],
      statuses: true,
      ...question,
    });
    return table.cells.map(({ row, column, facts, status }) => `${row} ${column} ${facts.length} ${status ?? 'null'}`);
  };

  it('tells what is stated, denied and both, and holds no other cell', async () => {
    expect(await cells({})).toEqual([
      'city:beijing model-type:large-model 1 STATED',
      'city:chengdu focus:data 1 STATED',
      'city:chengdu model-type:large-model 1 STATED',
      'city:shenzhen focus:algorithms 1 STATED',
      'city:shenzhen focus:data 2 CONTRADICTED',
      'city:shenzhen model-type:large-model 1 DENIED',
    ]);
  });

  it('tells "not stated" from "no" where empty cells are asked for', async () => {
    const all = await cells({ includeEmpty: true });
    expect(all).toHaveLength(4 * 3);
    expect(all).toContain('city:wuxi model-type:large-model 0 NOT_STATED');
    expect(all).toContain('city:shenzhen model-type:large-model 1 DENIED');
  });

  it('leaves statuses out where they are not asked for', async () => {
    expect(await cells({ statuses: false, columns: { ids: ['focus:algorithms'] } })).toEqual([
      'city:shenzhen focus:algorithms 1 null',
    ]);
  });

  it('takes only the facts that the filter holds for', async () => {
    expect(await cells({ filter: { documents: ['cas-2025'] } })).toEqual([
      'city:chengdu model-type:large-model 1 STATED',
    ]);
    expect(await cells({ filter: { negated: false }, columns: { ids: ['focus:data'] } })).toEqual([
      'city:chengdu focus:data 1 STATED',
      'city:shenzhen focus:data 1 STATED',
    ]);
    expect(await cells({ filter: { negated: true }, columns: { ids: ['focus:data'] } })).toEqual([
      'city:shenzhen focus:data 1 DENIED',
    ]);
  });

  it('reads rows as objects where the relation runs the other way', async () => {
    const turned = { rows: { types: ['Agreement'] }, columns: { types: ['Company'] }, predicates: ['SIGNED'] };
    expect(await cells(turned)).toEqual([
      'agreement:pledge company:google 1 STATED',
      'agreement:pledge company:openai 1 STATED',
    ]);
  });

  it('reads a symmetric relation both ways', async () => {
    const both = { rows: { types: ['Country'] }, columns: { types: ['Country'] }, predicates: ['COMPETES_WITH'] };
    expect(await cells(both)).toEqual(['country:cn country:us 1 STATED', 'country:us country:cn 1 STATED']);
  });

  it('holds all that an axis says together', async () => {
    const rows = {
      types: ['Place'],
      ids: ['city:chengdu', 'city:shenzhen'],
      filter: { not: { ids: ['city:chengdu'] } },
    };
    expect(
      await cells({ rows, columns: { ids: ['focus:algorithms', 'focus:data'], types: ['FocusDimension'] } }),
    ).toEqual(['city:shenzhen focus:algorithms 1 STATED', 'city:shenzhen focus:data 2 CONTRADICTED']);
  });

  it('refuses an axis that no fact can meet', async () => {
    expect(await codeOf(cells({ columns: { types: ['Person'] } }))).toBe('INVALID_AXIS');
    expect(await codeOf(cells({ rows: { types: ['City'], ids: ['country:cn'] } }))).toBe('INVALID_AXIS');
  });

  it('refuses a grid that is too large', async () => {
    const large = createReader(createMemoryStore(smallGraph(600)), ontology);
    const question = {
      rows: { types: ['Model'] },
      columns: { types: ['Company'] },
      predicates: ['DEVELOPED_BY'],
      includeEmpty: true,
    };
    expect(await codeOf(compare(large, question))).toBe('QUERY_TOO_COMPLEX');
    expect((await compare(large, { ...question, includeEmpty: false })).cells).toHaveLength(600);
  });
});

describe('backing', () => {
  const things = async (question: Parameters<typeof findBacking>[1]) =>
    (await findBacking(reader, question)).items.map(
      ({ thing, backers }) => `${thing} ${backers.map(({ place }) => place).join()}`,
    );

  it('groups by the thing, without what is denied', async () => {
    expect(await things({})).toEqual([
      'focus:algorithms city:shenzhen',
      'focus:data city:chengdu,city:shenzhen',
      'model-type:large-model city:beijing,city:chengdu',
    ]);
  });

  it('keeps what one place alone backs, held against all others', async () => {
    expect(await things({ exclusive: true })).toEqual(['focus:algorithms city:shenzhen']);
    expect(await things({ exclusive: true, places: ['city:beijing'] })).toEqual([]);
    expect(await things({ exclusive: true, places: ['city:shenzhen', 'city:chengdu'] })).toEqual([
      'focus:algorithms city:shenzhen',
    ]);
    expect(await things({ exclusive: true, placeTypes: ['Country'] })).toEqual([]);
  });

  it('narrows by place, thing and type', async () => {
    expect(await things({ places: ['city:beijing'] })).toEqual(['model-type:large-model city:beijing']);
    expect(await things({ types: ['FocusDimension'], places: ['city:chengdu'] })).toEqual(['focus:data city:chengdu']);
    expect(await things({ things: ['model-type:large-model'] })).toEqual([
      'model-type:large-model city:beijing,city:chengdu',
    ]);
    expect(await things({ places: [] })).toEqual([]);
  });
});

describe('entities', () => {
  const ids = async (filter: object, kind?: string) =>
    (await findEntities(reader, { filter, first: 100 }, kind)).items.map(({ id }) => id);

  it('are of the types below an abstract one', async () => {
    expect(await ids({}, 'Place')).toEqual([
      'city:beijing',
      'city:chengdu',
      'city:shenzhen',
      'city:wuxi',
      'country:cn',
      'country:us',
    ]);
    expect(await ids({ types: ['Place'] }, 'Country')).toEqual(['country:cn', 'country:us']);
    expect(await ids({ types: ['Company'] }, 'Place')).toEqual([]);
  });

  it('are compared by their properties as fields answer them', async () => {
    expect(await ids({ properties: [{ name: 'status', values: ['IN_FORCE'] }] })).toEqual(['policy:beijing-agi']);
    expect(await ids({ properties: [{ name: 'kind', values: ['LABORATORY', 'MEASURES'] }] })).toEqual([
      'institute:lab',
      'policy:beijing-agi',
    ]);
    expect(await codeOf(ids({ properties: [{ name: 'kind', values: ['LABORATORY'] }] }, 'City'))).toBeNull();
    expect(await codeOf(ids({ types: ['City'], properties: [{ name: 'kind', values: ['LABORATORY'] }] }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('are found by folded text', async () => {
    const page = await search(reader, { text: '《Beijing》' });
    expect(page.items.map(({ entity, match }) => [entity.id, match])).toEqual([
      ['city:beijing', 'EXACT'],
      ['policy:beijing-agi', 'PREFIX'],
    ]);
  });
});

describe('sentences', () => {
  it('read from either end, and say what is not so', async () => {
    const [denied] = graph.facts.filter((fact) => fact.properties['negated'] === true && fact.predicate === 'SUPPORTS');
    const [subject, object] = await reader.entities([denied!.subject, denied!.object]);
    const ends = { subject: subject!, object: object! };
    expect(sentenceOf(ontology, denied!, ends, 'en', 'SUBJECT')).toBe('Not so: shenzhen supports large-model');
    expect(sentenceOf(ontology, { ...denied!, properties: {} }, ends, 'zh', 'OBJECT')).toBe(
      '中large-model得到中shenzhen支持',
    );
  });
});
