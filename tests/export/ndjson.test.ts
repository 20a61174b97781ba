import { describe, expect, it } from 'vitest';

import { deriveGraph } from '../../src/derive/index.js';
import { ndjson, type NdjsonOptions } from '../../src/export/ndjson.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { dataset, entity, fact, figure, lines, ontology, type Content } from '../derive/build.js';

async function exported(content: Content, options: NdjsonOptions = {}): Promise<string[]> {
  const store = createMemoryStore(deriveGraph(dataset(content), ontology));
  const all: string[] = [];
  for await (const line of ndjson(store, options)) all.push(line);
  return all;
}

async function only(kind: string, content: Content, options: NdjsonOptions = {}): Promise<unknown[]> {
  const records = (await exported(content, options)).map((line) => JSON.parse(line) as { kind: string });
  return records.filter((record) => record.kind === kind);
}

const issued = fact('policy:p ISSUED_BY city:b', { role: 'issued', date: '2023-05' }, [lines('ccid-2023', 3, 4)]);
const supports = fact('policy:p SUPPORTS tech:t');

describe('ndjson', () => {
  it('writes an entity with every name once', async () => {
    const named = {
      ...entity('tech:agi', { date: '2020' }),
      names: [
        { text: '通用人工智能', language: 'zh', kind: 'MAIN' },
        { text: 'AGI', language: 'en', kind: 'MAIN' },
        { text: 'AGI', language: 'zh', kind: 'SHORT' },
      ] as const,
    };
    expect(await exported({ entities: [named] })).toEqual([
      '{"kind":"entity","id":"tech:agi","type":"Technology","names":["通用人工智能","AGI"],' +
        '"evidence":[{"document":"ccid-2023","lines":[1,1]}],"properties":{"date":"2020"}}\n',
    ]);
  });

  it('writes a fact with its properties in the order of their names', async () => {
    expect((await exported({ facts: [issued] })).at(-1)).toBe(
      `{"kind":"fact","id":"${issued.id}","predicate":"ISSUED_BY","subject":"policy:p","object":"city:b",` +
        '"properties":{"date":"2023-05","role":"issued"},"evidence":[{"document":"ccid-2023","lines":[3,4]}]}\n',
    );
  });

  it('writes a figure, and what more there is to it behind', async () => {
    const plain = figure({ measure: 'model-count', value: 130 });
    const full = figure({
      measure: 'growth',
      of: 'market-size',
      value: 20,
      upTo: 30,
      bound: '≈',
      period: '2023',
      forecast: true,
      accordingTo: 'institute:idc',
      scope: { en: 'world', zh: '全球' },
      note: 'a note',
      inputs: [plain.id],
    });
    expect((await exported({ observations: [plain, full] })).slice(-2)).toEqual([
      `{"kind":"observation","id":"${full.id}","about":["country:cn"],"measure":"growth","value":20,"unit":"%",` +
        '"period":"2023","evidence":[{"document":"ccid-2023","lines":[20,20]}],"of":"market-size","upTo":30,"bound":"≈",' +
        '"scope":{"en":"world","zh":"全球"},"forecast":true,"accordingTo":"institute:idc","note":"a note",' +
        `"inputs":["${plain.id}"]}\n`,
      `{"kind":"observation","id":"${plain.id}","about":["country:cn"],"measure":"model-count","value":130,"unit":"count",` +
        '"period":null,"evidence":[{"document":"ccid-2023","lines":[20,20]}],"bound":"=","forecast":false}\n',
    ]);
  });

  it('leaves out what follows by rule unless asked for', async () => {
    const counts = [5, 9].map((value) => figure({ measure: 'model-count', value, period: '2023' }));
    const content = { facts: [issued, supports], observations: counts };
    expect(await only('fact', content)).toHaveLength(2);
    expect(await only('finding', content)).toEqual([]);
    const facts = await only('fact', content, { derived: true });
    expect(facts).toHaveLength(3);
    expect(facts).toContainEqual(
      expect.objectContaining({ predicate: 'BACKS', derived: true, restsOn: [issued.id, supports.id].sort() }),
    );
    expect(await only('finding', content, { derived: true })).toMatchObject([
      { rule: 'disagreement', about: ['country:cn'], evidence: [{ document: 'ccid-2023', lines: [20, 20] }] },
    ]);
  });

  it('is the same however large the pages are', async () => {
    const content = {
      facts: ['a', 'b', 'c', 'd', 'e'].map((slug) => fact(`city:${slug} SUPPORTS tech:t`)),
      observations: [1, 2, 3, 4].map((value) => figure({ measure: 'model-count', value })),
    };
    const whole = await exported(content, { derived: true });
    expect(new Set(whole).size).toBe(whole.length);
    for (const page of [1, 2, 5]) expect(await exported(content, { derived: true, page })).toEqual(whole);
  });

  it('writes nothing for an empty graph', async () => {
    expect(await exported({}, { derived: true })).toEqual([]);
  });
});
