/** A graph of any size, regular enough to be made fast: every type and relation of the ontology, a few hubs, many leaves. */
import type { Graph } from '../../src/dataset/model.js';
import { BOUNDS } from '../../src/dataset/model.js';
import { evidence, GraphBuilder, ontology } from './graph-builder.js';
import { Random } from './random.js';

const DOCUMENTS = ['doc-a', 'doc-b', 'doc-c'] as const;
const FACTS_PER_ENTITY = 3;
/** Of the facts, this share has a hub at its object's end. */
const TO_HUBS = 0.2;

/** A graph of so many entities and about three times as many facts; `mark` goes into every third name. */
export function largeGraph(entities: number, mark = ''): Graph {
  const random = new Random(entities);
  const builder = new GraphBuilder();
  for (const id of DOCUMENTS) builder.document(id);
  const byType = addEntities(builder, random, entities, mark);
  addFacts(builder, random, byType, entities * FACTS_PER_ENTITY);
  addFigures(builder, random, byType.get('City') ?? [], Math.ceil(entities / 10));
  return builder.build({ version: `${entities}${mark}` });
}

function addEntities(builder: GraphBuilder, random: Random, count: number, mark: string): Map<string, string[]> {
  const types = [...ontology.types.values()].filter(({ abstract }) => !abstract);
  const byType = new Map<string, string[]>(types.map(({ name }) => [name, []]));
  for (let i = 0; i < count; i += 1) {
    const type = types[i % types.length];
    if (type === undefined) break;
    const id = `${type.prefix ?? ''}:e-${i}`;
    const date = `20${10 + random.below(15)}-0${1 + random.below(9)}`;
    const dated = ['released', 'date'].find((name) => type.properties.has(name));
    builder.entity(id, {
      zh: `${type.label.zh}${i}${i % 3 === 0 ? mark : ''}`,
      en: `${type.label.en} ${i}`,
      names: i % 5 === 0 ? [{ text: `alias ${i}`, language: 'en', kind: 'ALIAS' }] : [],
      properties: dated === undefined || random.chance(0.3) ? {} : { [dated]: date },
      evidence: [evidence(random.pick(DOCUMENTS), 1 + random.below(90))],
    });
    byType.get(type.name)?.push(id);
  }
  return byType;
}

function addFacts(builder: GraphBuilder, random: Random, byType: ReadonlyMap<string, string[]>, count: number): void {
  const relations = [...ontology.relations.values()];
  for (let i = 0; i < count; i += 1) {
    const relation = relations[i % relations.length];
    if (relation === undefined) break;
    const subjects = byType.get(random.pick(relation.subjectTypes)) ?? [];
    const objects = byType.get(random.pick(relation.objectTypes)) ?? [];
    const [hub] = objects;
    if (hub === undefined || subjects.length === 0) continue;
    builder.fact(random.pick(subjects), relation.name, random.chance(TO_HUBS) ? hub : random.pick(objects), {
      properties: random.chance(0.2) ? { status: 'planned' } : {},
      evidence: [evidence(random.pick(DOCUMENTS), 1 + random.below(90))],
      derived: relation.derived,
    });
  }
}

function addFigures(builder: GraphBuilder, random: Random, about: readonly string[], count: number): void {
  const measures = [...ontology.measures.keys()];
  for (let i = 0; i < count; i += 1) {
    const id = random.pick(about);
    builder.observation({
      about: [id],
      measure: random.pick(measures),
      value: i,
      bound: random.pick(BOUNDS),
      period: '2023',
    });
    if (i % 4 === 0) builder.finding({ rule: 'growth', about: [id], inputs: [`observation:${i}`] });
  }
}
