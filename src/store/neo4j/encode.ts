/** The model's objects as properties of nodes and relationships. rows.ts reads them back. */
import { canonicalJson, shortHash } from '../../dataset/canonical.js';
import type {
  Entity,
  Evidence,
  Fact,
  Finding,
  Graph,
  LocalizedText,
  Observation,
  Properties,
  SourceDocument,
} from '../../dataset/model.js';
import { countsOf, facetsOf } from '../facets.js';
import { entityDate, mainName, searchKeys } from '../keys.js';
import type { Facet, FacetCount } from '../port.js';
import { packEvidence, packName, packSection } from './compact.js';
import { ascendingDate, descendingDate, sortableText } from './sortable.js';

/** Rises whenever what is written here changes its meaning, so that a reader knows what it can read. */
export const FORMAT = 1;

/** The property of the dataset's node that holds a facet. */
export const FACETS: Readonly<Record<Facet, string>> = {
  TYPE: 'entitiesByType',
  PREDICATE: 'factsByPredicate',
  MEASURE: 'observationsByMeasure',
  DOCUMENT: 'factsByDocument',
};

type Stored = string | number | boolean | readonly string[];

/** Properties of a node or relationship. Those that begin with `_` serve the store alone. */
export type StoredProperties = Record<string, Stored>;

/** What is written for one thing, and the hash by which a load tells whether it changed. */
export interface Encoded {
  id: string;
  hash: string;
  properties: StoredProperties;
}

function encoded(id: string, properties: StoredProperties, more: unknown = null): Encoded {
  const hash = shortHash([FORMAT, properties, more]);
  return { id, hash, properties: { ...properties, _hash: hash } };
}

/** A text in two languages as two properties. */
function flatText(name: string, text: LocalizedText): StoredProperties {
  return { [`${name}Zh`]: text.zh, [`${name}En`]: text.en };
}

function isLocalized(value: Properties[string]): value is LocalizedText {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Own properties each as one, for people and filters, and once more as JSON, from which they are read back. */
function flatProperties(properties: Properties): StoredProperties {
  const entries = Object.entries(properties);
  if (entries.length === 0) return {};
  const flat = entries.map(([name, value]) => (isLocalized(value) ? flatText(name, value) : { [name]: value }));
  return Object.assign({}, ...flat, { _properties: canonicalJson(properties) }) as StoredProperties;
}

function evidenceProperties(evidence: readonly Evidence[]): StoredProperties {
  return { evidence: evidence.map(packEvidence), _documents: [...new Set(evidence.map(({ document }) => document))] };
}

/** Number of facts at each entity; one that joins an entity to itself counts once. */
export function degreesOf(facts: readonly Fact[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { subject, object } of facts) {
    for (const id of new Set([subject, object])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

export function encodeEntity(entity: Entity, degree: number, labels: readonly string[]): Encoded {
  const date = entityDate(entity);
  const keys = searchKeys(entity);
  const nameZh = mainName(entity, 'zh');
  const nameEn = mainName(entity, 'en');
  const properties = {
    ...flatProperties(entity.properties),
    ...evidenceProperties(entity.evidence),
    id: entity.id,
    type: entity.type,
    nameZh,
    nameEn,
    names: entity.names.map(packName),
    _sortZh: sortableText(nameZh),
    _sortEn: sortableText(nameEn),
    _dateUp: ascendingDate(date),
    _dateDown: descendingDate(date),
    // The lists by degree begin with the most; negated, they run upwards as their ids do. 0 - 0 is no -0.
    _degreeDown: 0 - degree,
    _searchNames: keys.names,
    _searchId: keys.id,
  };
  return encoded(entity.id, properties, labels);
}

export interface EncodedFact extends Encoded {
  predicate: string;
  subject: string;
  object: string;
}

export function encodeFact(fact: Fact): EncodedFact {
  const { id, predicate, subject, object, derived, restsOn } = fact;
  const properties = {
    ...flatProperties(fact.properties),
    ...evidenceProperties(fact.evidence),
    id,
    derived,
    ...(restsOn.length === 0 ? {} : { restsOn }),
  };
  return { ...encoded(id, properties, [predicate, subject, object]), predicate, subject, object };
}

/** A node that is about entities, or about nothing. */
export interface EncodedNode extends Encoded {
  about: readonly string[];
}

export function encodeObservation(observation: Observation): EncodedNode {
  const { scope, evidence, ...rest } = observation;
  const properties = {
    ...rest,
    ...evidenceProperties(evidence),
    ...(scope === undefined ? {} : flatText('scope', scope)),
    _periodUp: ascendingDate(observation.period ?? null),
  };
  return { ...encoded(observation.id, properties), about: observation.about };
}

export function encodeFinding(finding: Finding): EncodedNode {
  const { stated, computed, method, evidence, ...rest } = finding;
  const properties = {
    ...rest,
    ...evidenceProperties(evidence),
    ...flatText('stated', stated),
    ...flatText('computed', computed),
    ...flatText('method', method),
  };
  return { ...encoded(finding.id, properties), about: finding.about };
}

export function encodeDocument(document: SourceDocument): EncodedNode {
  const { title, publisher, sections, ...rest } = document;
  const properties = {
    ...rest,
    ...flatText('title', title),
    ...flatText('publisher', publisher),
    sections: sections.map(packSection),
  };
  return { ...encoded(document.id, properties), about: [] };
}

/** The node that says what the database holds. */
export function encodeDataset(graph: Graph): Encoded {
  const { title, citation, ...info } = graph.info;
  const facets = facetsOf(graph);
  const names = Object.keys(FACETS) as Facet[];
  const properties = {
    ...info,
    ...flatText('title', title),
    ...flatText('citation', citation),
    ...countsOf(graph),
    ...Object.fromEntries(names.map((name) => [FACETS[name], facets[name].map(packFacet)])),
    id: 'dataset',
    _format: FORMAT,
  };
  return encoded('dataset', properties);
}

/** `City 12` */
function packFacet({ key, count }: FacetCount): string {
  return `${key} ${count}`;
}

export function unpackFacet(packed: string): FacetCount {
  const blank = packed.lastIndexOf(' ');
  return { key: packed.slice(0, blank), count: Number(packed.slice(blank + 1)) };
}
