/** Random graphs: right by the ontology, and full of what stores get wrong. The same seed gives the same graph. */
import type { Evidence, Graph, Name, NameKind, Properties, PropertyValue } from '../../src/dataset/model.js';
import { BOUNDS } from '../../src/dataset/model.js';
import type { Property } from '../../src/ontology/index.js';
import { factPropertiesOf, propertiesOf } from '../../src/ontology/index.js';
import { GraphBuilder, ontology } from './graph-builder.js';
import { defined, type Random } from './random.js';

export interface Size {
  entities: number;
  facts: number;
  observations: number;
  findings: number;
}

export const DOCUMENT_IDS = ['doc-a', 'doc-b', 'doc-c'] as const;
export const DATES = ['1956', '2017-06', '2022-11-30', '2023', '2023-05', '2023-05-01', '2023-12', '2024'] as const;
export const PERIODS = [...DATES, '2023/2032', '2023-01/2023-07'] as const;

/** Pieces of names: width, case, blanks, marks that fold away, characters beyond the basic plane and just below it. */
export const WORDS = [
  ...['北京', '大模型', '模型', 'ＧＰＴ', 'gpt', 'GPT-4', '《办法》', '𠮷野', '\u{1f680}', '\u{ff5e}', '\u{e000}'],
  ...['Model', ' model ', 'R&D', '3.5', "it's", '"', '\\', '{{x}}', '$ids', 'é', 'e\u0301', '人工 智能', '—'],
] as const;

/** Types and predicates that give many facts between few entities. */
const TYPES = ['City', 'Region', 'Country', 'Company', 'Policy', 'Model', 'ModelType', 'FocusDimension', 'Technology'];
const MEASURES = ['market-size', 'model-count', 'growth', 'share', 'parameter-count'] as const;
const NAME_KINDS: readonly NameKind[] = ['OFFICIAL', 'SHORT', 'FORMER', 'ALIAS'];

export const ENTITY_TYPES: readonly string[] = TYPES;
export const MEASURE_NAMES: readonly string[] = MEASURES;

export function randomText(random: Random, most = 3): string {
  const words = Array.from({ length: 1 + random.below(most) }, () => random.pick(WORDS));
  return words.join(random.pick(['', ' ', '-']));
}

function randomEvidence(random: Random): Evidence[] {
  const lines = random.some(DOCUMENT_IDS, 3).map((document) => {
    const first = 1 + random.below(90);
    return { document, first, last: first + random.below(10), section: random.chance(0.2) ? '' : randomText(random) };
  });
  return lines.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.first - b.first));
}

function randomValue(random: Random, property: Property): PropertyValue {
  const single = (): PropertyValue => {
    switch (property.type) {
      case 'text':
        return { zh: randomText(random), en: randomText(random) };
      case 'number':
        return random.pick([0, 1, -7, 0.1, 21_000_000_000, 1e21, 1.5e-7]);
      case 'integer':
        return random.below(1000);
      case 'boolean':
        return random.chance(0.5);
      case 'date':
        return random.pick(DATES);
      case 'enum':
        return random.pick([...(ontology.enums.get(property.enum ?? '')?.values.keys() ?? [])]);
      case 'string':
      case 'id':
      case 'url':
        return randomText(random);
    }
  };
  return property.repeatable ? [randomText(random), randomText(random)] : single();
}

function randomProperties(random: Random, declared: ReadonlyMap<string, Property>, probability: number): Properties {
  const chosen = [...declared.values()].filter(() => random.chance(probability));
  return Object.fromEntries(chosen.map((property) => [property.name, randomValue(random, property)]));
}

function randomNames(random: Random): Name[] {
  return Array.from({ length: random.below(3) }, () => ({
    text: randomText(random),
    language: random.pick(['zh', 'en'] as const),
    kind: random.pick(NAME_KINDS),
  }));
}

/** A graph of at most this size: ends that no relation joins give no fact, and the same fact twice is one. */
export function randomGraph(random: Random, size: Size): Graph {
  const builder = new GraphBuilder();
  for (const id of DOCUMENT_IDS) builder.document(id, { title: { zh: randomText(random), en: randomText(random) } });
  const ids = addEntities(builder, random, size.entities);
  const facts = ids.length === 0 ? [] : addFacts(builder, random, ids, size.facts);
  if (ids.length > 0) addFigures(builder, random, ids, facts, size);
  return builder.build({ version: String(random.below(100)) });
}

function addEntities(builder: GraphBuilder, random: Random, count: number): { id: string; type: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const type = random.pick(TYPES);
    const id = `${ontology.types.get(type)?.prefix ?? ''}:e-${i}`;
    builder.entity(id, {
      zh: randomText(random),
      en: randomText(random),
      names: randomNames(random),
      properties: randomProperties(random, propertiesOf(ontology, type), 0.4),
      evidence: randomEvidence(random),
    });
    return { id, type };
  });
}

function addFacts(
  builder: GraphBuilder,
  random: Random,
  ids: readonly { id: string; type: string }[],
  count: number,
): string[] {
  const relations = [...ontology.relations.values()];
  for (let i = 0; i < count; i += 1) {
    const subject = random.pick(ids);
    const object = random.chance(0.05) ? subject : random.pick(ids);
    const fitting = relations.filter(
      ({ subjectTypes, objectTypes }) => subjectTypes.includes(subject.type) && objectTypes.includes(object.type),
    );
    if (fitting.length === 0) continue;
    // The first few relations that fit, so that the same ones come often.
    const { name } = fitting[random.below(Math.min(fitting.length, 3))] ?? random.pick(fitting);
    const derived = random.chance(0.2);
    builder.fact(subject.id, name, object.id, {
      properties: random.chance(0.5) ? {} : randomProperties(random, factPropertiesOf(ontology, name), 0.2),
      evidence: randomEvidence(random),
      derived,
      restsOn: derived ? random.some(['fact:USES:000000000000', 'fact:BACKS:000000000001'], 2) : [],
    });
  }
  return builder.build().facts.map((fact) => fact.id);
}

function addFigures(
  builder: GraphBuilder,
  random: Random,
  ids: readonly { id: string }[],
  facts: readonly string[],
  size: Size,
): void {
  const someIds = (): string[] => [...new Set([random.pick(ids), ...random.some(ids, 2)].map(({ id }) => id))].sort();
  for (let i = 0; i < size.observations; i += 1) {
    builder.observation({
      about: someIds(),
      measure: random.pick(MEASURES),
      value: random.pick([0, 79.8, 21e9, -3, i]),
      unit: random.pick(['CNY', '%', 'count']),
      bound: random.pick(BOUNDS),
      forecast: random.chance(0.3),
      inputs: random.some(['observation:000000000000', 'observation:000000000001'], 2),
      evidence: randomEvidence(random),
      ...defined({
        of: random.maybe(0.3, () => random.pick(MEASURES)),
        whole: random.maybe(0.2, () => random.pick(ids).id),
        upTo: random.maybe(0.2, () => 99.5),
        period: random.maybe(0.7, () => random.pick(PERIODS)),
        scope: random.maybe(0.3, () => ({ zh: randomText(random), en: randomText(random) })),
        accordingTo: random.maybe(0.3, () => random.pick(ids).id),
        note: random.maybe(0.2, () => randomText(random)),
      }),
    });
  }
  for (let i = 0; i < size.findings; i += 1) {
    builder.finding({
      rule: random.pick(['growth', 'share', 'disagreement']),
      about: someIds(),
      inputs: [`observation:${i}`, ...random.some(facts, 2)],
      computed: { zh: randomText(random), en: randomText(random) },
      evidence: randomEvidence(random),
    });
  }
}
