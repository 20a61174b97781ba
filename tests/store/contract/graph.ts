/** The graph that the written cases of the contract are about, and how they read lists. */
import { expect } from 'vitest';
import type { Graph } from '../../../src/dataset/model.js';
import type { Slice, Window } from '../../../src/store/port.js';
import { evidence, GraphBuilder } from '../../support/graph-builder.js';

export const ALL: Window = { first: 1000, count: false };

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

export const graph = contractGraph();

export function idsOf(slice: Slice<{ id: string }>): string[] {
  return slice.items.map(({ id }) => id);
}

/** Ids of the graph's facts for which the test holds, in order. */
export function where(test: (fact: Graph['facts'][number]) => boolean): string[] {
  return graph.facts.filter(test).map(({ id }) => id);
}

/** Walks a list page by page and checks that the pages make the whole. */
export async function walk<T>(
  whole: Slice<T>,
  size: number,
  read: (window: Window) => Promise<Slice<T>>,
): Promise<void> {
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
