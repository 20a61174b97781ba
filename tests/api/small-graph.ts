/** A small graph that has one of everything: places, policies, a negated fact, a hedge, figures, a finding. */
import type { Graph } from '../../src/dataset/model.js';
import { deriveGraph } from '../../src/derive/index.js';
import { dataset, entity, fact, figure, lines, ontology } from '../derive/build.js';

export { ontology };

const DOCUMENTS = ['ccid-2023', 'cas-2025'].map((id, index) => ({
  id,
  title: { zh: `报告${id}`, en: `Report ${id}` },
  publisher: { zh: '出版者', en: 'Publisher' },
  date: index === 0 ? '2023-09' : '2025',
  sha256: String(index).repeat(64),
  lines: 100,
  sections: [{ title: '一', first: 1, last: 100 }],
}));

const CITIES = ['beijing', 'chengdu', 'shenzhen', 'wuxi'];

/** Facts of the small graph; `count` more models by one firm make lists long enough to be paged. */
function facts(count: number) {
  return [
    fact('policy:beijing-agi ISSUED_BY city:beijing', { date: '2023-05' }, [lines('ccid-2023', 11, 12)]),
    fact('policy:beijing-agi SUPPORTS model-type:large-model', {}, [lines('ccid-2023', 13)]),
    fact('city:chengdu FOCUSES_ON focus:data', {}, [lines('ccid-2023', 14)]),
    fact('city:chengdu SUPPORTS model-type:large-model', { status: 'planned' }, [lines('cas-2025', 2)]),
    fact('city:shenzhen SUPPORTS model-type:large-model', { negated: true }, [lines('ccid-2023', 15)]),
    fact('city:shenzhen FOCUSES_ON focus:algorithms', { qualifier: { zh: '限定', en: 'limited' } }),
    fact('city:shenzhen BUILDS focus:data'),
    fact('city:shenzhen BUILDS focus:data', { negated: true }),
    fact('city:beijing PART_OF country:cn'),
    fact('country:us COMPETES_WITH country:cn'),
    fact('company:openai SIGNED agreement:pledge', { date: '2023-07-21', accordingTo: 'institute:lab' }),
    fact('company:google SIGNED agreement:pledge', { date: '2023-09' }),
    ...Array.from({ length: count }, (_, index) =>
      fact(`model:m${String(index).padStart(3, '0')} DEVELOPED_BY company:openai`),
    ),
  ];
}

export function smallGraph(models = 3): Graph {
  const from = figure({ measure: 'market-size', value: 100, unit: 'USD', period: '2022' });
  const to = figure({
    measure: 'market-size',
    value: 150,
    unit: 'USD',
    period: '2023',
    forecast: true,
    accordingTo: 'institute:lab',
  });
  const growth = figure({
    measure: 'growth',
    of: 'market-size',
    value: 79.8,
    unit: '%',
    period: '2023',
    inputs: [from.id, to.id],
  });
  const digits = Object.fromEntries([from, to, growth].map((each) => [each.id, [String(each.value)]]));
  const content = {
    entities: [
      ...CITIES.map((city) => entity(`city:${city}`, { description: { zh: '城', en: 'A city' } })),
      entity('policy:beijing-agi', { kind: 'measures', status: 'inForce', date: '2023-05' }),
      entity('institute:lab', { kind: 'laboratory' }),
    ],
    facts: facts(models),
    observations: [from, to, growth],
    digits,
  };
  return deriveGraph({ ...dataset(content), documents: DOCUMENTS }, ontology);
}
