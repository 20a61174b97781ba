/** Rows as the statements return them (cypher/queries/fragments), and the model's objects that they stand for. */
import type {
  Bound,
  Entity,
  Fact,
  Finding,
  LocalizedText,
  Observation,
  Properties,
  SourceDocument,
} from '../../dataset/model.js';
import { unpackEvidence, unpackName, unpackSection } from './compact.js';

type Texts = readonly string[];

export type EntityRow = readonly [id: string, type: string, names: Texts, evidence: Texts, properties: string | null];

export type FactRow = readonly [
  id: string,
  properties: string | null,
  evidence: Texts,
  derived: boolean,
  restsOn: Texts | null,
];

export type ObservationRow = readonly [
  id: string,
  about: Texts,
  measure: string,
  of: string | null,
  value: number,
  upTo: number | null,
  unit: string,
  bound: Bound,
  period: string | null,
  scopeZh: string | null,
  scopeEn: string | null,
  forecast: boolean,
  accordingTo: string | null,
  note: string | null,
  inputs: Texts,
  evidence: Texts,
  whole: string | null,
];

export type FindingRow = readonly [
  id: string,
  rule: string,
  about: Texts,
  inputs: Texts,
  statedZh: string,
  statedEn: string,
  computedZh: string,
  computedEn: string,
  methodZh: string,
  methodEn: string,
  evidence: Texts,
];

export type DocumentRow = readonly [
  id: string,
  titleZh: string,
  titleEn: string,
  publisherZh: string,
  publisherEn: string,
  date: string,
  sha256: string,
  lines: number,
  sections: Texts,
];

const NOTHING: Properties = Object.freeze({});

function propertiesOf(json: string | null): Properties {
  return json === null ? NOTHING : (JSON.parse(json) as Properties);
}

function localized(zh: string, en: string): LocalizedText {
  return { zh, en };
}

export function toEntity([id, type, names, evidence, properties]: EntityRow): Entity {
  return {
    id,
    type,
    names: names.map(unpackName),
    properties: propertiesOf(properties),
    evidence: evidence.map(unpackEvidence),
  };
}

/** The relation that a fact's id carries: `fact:BACKS:1f…` -> `BACKS`; null for what is no fact's id. */
export function predicateOf(factId: string): string | null {
  const [kind, predicate, hash] = factId.split(':');
  return kind === 'fact' && predicate !== undefined && hash !== undefined ? predicate : null;
}

export function toFact([id, properties, evidence, derived, restsOn]: FactRow, subject: string, object: string): Fact {
  return {
    id,
    predicate: predicateOf(id) ?? '',
    subject,
    object,
    properties: propertiesOf(properties),
    evidence: evidence.map(unpackEvidence),
    derived,
    restsOn: restsOn ?? [],
  };
}

export function toObservation(row: ObservationRow): Observation {
  const [id, about, measure, of, value, upTo, unit, bound, period, scopeZh, scopeEn, forecast, accordingTo, note] = row;
  return {
    id,
    about,
    measure,
    value,
    unit,
    bound,
    forecast,
    inputs: row[14],
    evidence: row[15].map(unpackEvidence),
    // What is absent must not be there as undefined.
    ...(of === null ? {} : { of }),
    ...(row[16] === null ? {} : { whole: row[16] }),
    ...(upTo === null ? {} : { upTo }),
    ...(period === null ? {} : { period }),
    ...(scopeZh === null || scopeEn === null ? {} : { scope: localized(scopeZh, scopeEn) }),
    ...(accordingTo === null ? {} : { accordingTo }),
    ...(note === null ? {} : { note }),
  };
}

export function toFinding(row: FindingRow): Finding {
  const [id, rule, about, inputs, statedZh, statedEn, computedZh, computedEn, methodZh, methodEn, evidence] = row;
  return {
    id,
    rule,
    about,
    inputs,
    stated: localized(statedZh, statedEn),
    computed: localized(computedZh, computedEn),
    method: localized(methodZh, methodEn),
    evidence: evidence.map(unpackEvidence),
  };
}

export function toDocument(row: DocumentRow): SourceDocument {
  const [id, titleZh, titleEn, publisherZh, publisherEn, date, sha256, lines, sections] = row;
  return {
    id,
    title: localized(titleZh, titleEn),
    publisher: localized(publisherZh, publisherEn),
    date,
    sha256,
    lines,
    sections: sections.map(unpackSection),
  };
}
