/** Small datasets, written inline: each test shows all that its rule sees. */
import { assembleDataset } from '../../src/dataset/assemble.js';
import { factId, observationId } from '../../src/dataset/ids.js';
import type {
  Dataset,
  Entity,
  Evidence,
  Fact,
  Finding,
  Observation,
  Origin,
  Properties,
} from '../../src/dataset/model.js';
import { materialOf } from '../../src/derive/material.js';
import type { FindingRule } from '../../src/derive/rule.js';
import { readOntology, typeOfId } from '../../src/ontology/index.js';

export const ontology = readOntology();

/** `lines('ccid-2023', 3)`: one line of a document. */
export function lines(document: string, first: number, last = first): Evidence {
  return { document, first, last, section: 'section' };
}

/** An entity of the type that its prefix stands for, named after its slug. */
export function entity(id: string, properties: Properties = {}): Entity {
  const slug = id.slice(id.indexOf(':') + 1);
  return {
    id,
    type: typeOfId(ontology, id)?.name ?? '',
    names: [
      { text: `中${slug}`, language: 'zh', kind: 'MAIN' },
      { text: slug, language: 'en', kind: 'MAIN' },
    ],
    properties,
    evidence: [lines('ccid-2023', 1)],
  };
}

/** `fact('city:a FOCUSES_ON focus:b')`, on a line of its own unless evidence is given. */
export function fact(sentence: string, properties: Properties = {}, evidence = [lines('ccid-2023', 10)]): Fact {
  const [subject = '', predicate = '', object = ''] = sentence.split(' ');
  const statement = { predicate, subject, object, properties };
  return { id: factId(statement), ...statement, evidence, derived: false, restsOn: [] };
}

export type FigureParts = Partial<Observation> & Pick<Observation, 'measure' | 'value'>;

/** A figure about `country:cn` in ccid-2023 unless the parts say otherwise; its unit is the measure's first. */
export function figure({ inputs = [], evidence = [lines('ccid-2023', 20)], ...parts }: FigureParts): Observation {
  const content = {
    about: ['country:cn'],
    unit: ontology.measures.get(parts.measure)?.units[0] ?? '',
    bound: '=' as const,
    forecast: false,
    ...parts,
  };
  const id = observationId({ ...content, document: evidence[0]?.document ?? '' });
  return { ...content, id, inputs, evidence };
}

export interface Content {
  entities?: readonly Entity[];
  facts?: readonly Fact[];
  observations?: readonly Observation[];
  /** Digits as printed, by the figure's id. */
  digits?: Readonly<Record<string, readonly string[]>>;
}

function origin(digits: readonly string[]): Origin {
  return { file: 'test.yaml', line: 1, evidence: [], via: {}, dates: {}, digits };
}

/** A dataset of the content; entities that facts and figures name and that are not given are made up. */
export function dataset({ entities = [], facts = [], observations = [], digits = {} }: Content): Dataset {
  const named = [
    ...facts.flatMap((each) => [each.subject, each.object]),
    ...observations.flatMap((each) => each.about),
  ];
  const given = new Set(entities.map((each) => each.id));
  const missing = [...new Set(named)].filter((id) => !given.has(id));
  return assembleDataset({
    info: { title: { zh: '测试', en: 'test' }, version: '1', licence: 'CC-BY-4.0', citation: { zh: '', en: '' } },
    documents: [],
    entities: [...entities, ...missing.map((id) => entity(id))],
    facts,
    observations,
    exemptions: [],
    origins: new Map(Object.entries(digits).map(([id, each]) => [id, [origin(each)]])),
  });
}

/** What one rule finds. */
export function found(rule: FindingRule, content: Content): Finding[] {
  return rule.find(materialOf(dataset(content), ontology));
}
