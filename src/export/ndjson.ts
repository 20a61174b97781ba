/**
 * The graph as NDJSON: one JSON object a line, entities, then facts, then figures, and, where asked for, findings. The same graph
 * gives the same bytes from every store: keys are in a fixed order, and those of properties in the order of their names.
 */
import { canonicalJson } from '../dataset/canonical.js';
import type { Entity, Evidence, Fact, Finding, Observation } from '../dataset/model.js';
import type { Store } from '../store/port.js';
import { allEntities, allFacts, allFindings, allObservations } from './pages.js';

export interface NdjsonOptions {
  /** Also what follows by rule: BACKS facts (with `derived` and `restsOn`) and findings. */
  derived?: boolean;
  /** Rows read from the store at once. */
  page?: number;
}

interface EvidenceRecord {
  document: string;
  lines: [first: number, last: number];
}

function evidenceRecords(evidence: readonly Evidence[]): EvidenceRecord[] {
  return evidence.map(({ document, first, last }) => ({ document, lines: [first, last] }));
}

/** A copy with its keys in order, whatever order a store gave them in. */
function ordered<T>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T;
}

function entityRecord({ id, type, names, properties, evidence }: Entity): object {
  return {
    kind: 'entity',
    id,
    type,
    names: [...new Set(names.map((name) => name.text))],
    evidence: evidenceRecords(evidence),
    ...(Object.keys(properties).length === 0 ? {} : { properties: ordered(properties) }),
  };
}

function factRecord({ id, predicate, subject, object, properties, evidence, derived, restsOn }: Fact): object {
  return {
    kind: 'fact',
    id,
    predicate,
    subject,
    object,
    properties: ordered(properties),
    evidence: evidenceRecords(evidence),
    ...(derived ? { derived, restsOn } : {}),
  };
}

function observationRecord(figure: Observation): object {
  const { id, about, measure, value, unit, period = null, evidence } = figure;
  const { of, whole, upTo, bound, scope, forecast, accordingTo, note } = figure;
  const inputs = figure.inputs.length === 0 ? undefined : figure.inputs;
  return {
    kind: 'observation',
    id,
    about,
    measure,
    value,
    unit,
    period,
    evidence: evidenceRecords(evidence),
    of,
    whole,
    upTo,
    bound,
    scope: ordered(scope ?? null) ?? undefined,
    forecast,
    accordingTo,
    note,
    inputs,
  };
}

function findingRecord({ id, rule, about, inputs, stated, computed, method, evidence }: Finding): object {
  const texts = { stated: ordered(stated), computed: ordered(computed), method: ordered(method) };
  return { kind: 'finding', id, rule, about, inputs, ...texts, evidence: evidenceRecords(evidence) };
}

async function* records(store: Store, { derived = false, page }: NdjsonOptions): AsyncGenerator<object> {
  for await (const entity of allEntities(store, page)) yield entityRecord(entity);
  for await (const fact of allFacts(store, derived ? {} : { derived: false }, page)) yield factRecord(fact);
  for await (const figure of allObservations(store, page)) yield observationRecord(figure);
  if (!derived) return;
  for await (const finding of allFindings(store, page)) yield findingRecord(finding);
}

/** Lines of the export, each with its line feed; read as fast as they are taken. */
export async function* ndjson(store: Store, options: NdjsonOptions = {}): AsyncGenerator<string> {
  for await (const record of records(store, options)) yield `${JSON.stringify(record)}\n`;
}
