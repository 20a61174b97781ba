/**
 * A dataset from plain arrays, for tests and benchmarks: ids of facts and figures, order and fingerprint are made as for one
 * that was read; nothing is validated.
 */
import type { Ontology } from '../ontology/model.js';
import { typeOfId } from '../ontology/queries.js';
import { assembleDataset } from './assemble.js';
import { mergeEvidence } from './evidence.js';
import { factId, observationId } from './ids.js';
import type {
  Dataset,
  Entity,
  Evidence,
  Fact,
  Name,
  Observation,
  Origin,
  Properties,
  SourceDocument,
} from './model.js';

export interface EntityParts {
  id: string;
  /** Main names; made from the slug where absent. */
  zh?: string;
  en?: string;
  /** Further names. */
  names?: readonly Name[];
  properties?: Properties;
  evidence?: readonly Evidence[];
}

export interface FactParts {
  subject: string;
  predicate: string;
  object: string;
  properties?: Properties;
  evidence?: readonly Evidence[];
}

export type ObservationParts = Pick<Observation, 'about' | 'measure' | 'value' | 'unit'> & Partial<Observation>;

export interface PlainDataset {
  documents?: readonly SourceDocument[];
  entities?: readonly EntityParts[];
  facts?: readonly FactParts[];
  observations?: readonly ObservationParts[];
}

/** The document that everything rests on unless parts say otherwise: 100 lines in one section. */
export const PLAIN_DOCUMENT: SourceDocument = {
  id: 'doc',
  title: { zh: '文件', en: 'Document' },
  publisher: { zh: '出版者', en: 'Publisher' },
  date: '2024',
  sha256: '0'.repeat(64),
  lines: 100,
  sections: [{ title: '第一节', first: 1, last: 100 }],
};

const FIRST_LINE: Evidence = { document: 'doc', first: 1, last: 1, section: '第一节' };

export function buildDataset(ontology: Ontology, parts: PlainDataset): Dataset {
  const entities = (parts.entities ?? []).map((each) => buildEntity(ontology, each));
  const facts = (parts.facts ?? []).map(buildFact);
  const observations = (parts.observations ?? []).map(buildObservation);
  return assembleDataset({
    info: {
      title: { zh: '数据集', en: 'Dataset' },
      version: '0.0.0',
      licence: 'CC0-1.0',
      citation: { zh: '数据集', en: 'Dataset' },
    },
    documents: parts.documents ?? [PLAIN_DOCUMENT],
    entities,
    facts,
    observations,
    exemptions: [],
    origins: new Map([...entities, ...facts, ...observations].map((each) => [each.id, [originOf(each)]])),
  });
}

function buildEntity(
  ontology: Ontology,
  { id, zh, en, names = [], properties = {}, evidence = [FIRST_LINE] }: EntityParts,
): Entity {
  const slug = id.slice(id.indexOf(':') + 1);
  const main: Name[] = [
    { text: zh ?? slug, language: 'zh', kind: 'MAIN' },
    { text: en ?? slug, language: 'en', kind: 'MAIN' },
  ];
  const type = typeOfId(ontology, id)?.name ?? '';
  return { id, type, names: [...main, ...names], properties, evidence: mergeEvidence(evidence) };
}

function buildFact({ subject, predicate, object, properties = {}, evidence = [FIRST_LINE] }: FactParts): Fact {
  const content = { predicate, subject, object, properties };
  return { id: factId(content), ...content, evidence: mergeEvidence(evidence), derived: false, restsOn: [] };
}

function buildObservation({ evidence = [FIRST_LINE], inputs = [], ...parts }: ObservationParts): Observation {
  const content = { bound: '=' as const, forecast: false, ...parts };
  const id = observationId({ ...content, document: evidence[0]?.document ?? '' });
  return { ...content, id, inputs, evidence: mergeEvidence(evidence) };
}

function originOf({ evidence }: { evidence: readonly Evidence[] }): Origin {
  return { file: 'built.yaml', line: 1, evidence, via: {}, dates: {}, digits: [] };
}
