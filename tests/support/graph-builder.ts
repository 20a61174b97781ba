/** Graphs built inline, so that a test shows all that it is about. What is not said is filled in, right by the model. */
import { sortById } from '../../src/dataset/compare.js';
import { factId, findingId, observationId } from '../../src/dataset/ids.js';
import type {
  DatasetInfo,
  Entity,
  Evidence,
  Fact,
  Finding,
  Graph,
  Name,
  Observation,
  Properties,
  SourceDocument,
} from '../../src/dataset/model.js';
import { shortHash } from '../../src/dataset/canonical.js';
import { readOntology, typeOfId } from '../../src/ontology/index.js';

export const ontology = readOntology();

/** `evidence('doc-a', 3, 4)` */
export function evidence(document = 'doc-a', first = 1, last = first, section = '一、概述'): Evidence {
  return { document, first, last, section };
}

export interface EntityParts {
  zh?: string;
  en?: string;
  /** Further names. */
  names?: readonly Name[];
  properties?: Properties;
  evidence?: readonly Evidence[];
}

export type FactParts = Partial<Pick<Fact, 'properties' | 'evidence' | 'derived' | 'restsOn'>>;

export class GraphBuilder {
  private readonly documents: SourceDocument[] = [];
  private readonly entities = new Map<string, Entity>();
  private readonly facts = new Map<string, Fact>();
  private readonly observations = new Map<string, Observation>();
  private readonly findings = new Map<string, Finding>();

  document(id: string, parts: Partial<SourceDocument> = {}): this {
    this.documents.push({
      id,
      title: { zh: `文件 ${id}`, en: `Document ${id}` },
      publisher: { zh: '出版者', en: 'Publisher' },
      date: '2024-01',
      sha256: '0'.repeat(64),
      lines: 100,
      sections: [{ title: '一、概述', first: 1, last: 100 }],
      ...parts,
    });
    return this;
  }

  /** An entity of the type that the id's prefix stands for, named after its slug. */
  entity(id: string, parts: EntityParts = {}): this {
    const slug = id.slice(id.indexOf(':') + 1);
    this.entities.set(id, {
      id,
      type: typeOfId(ontology, id)?.name ?? '',
      names: [
        { text: parts.zh ?? `中${slug}`, language: 'zh', kind: 'MAIN' },
        { text: parts.en ?? slug, language: 'en', kind: 'MAIN' },
        ...(parts.names ?? []),
      ],
      properties: parts.properties ?? {},
      evidence: parts.evidence ?? [evidence()],
    });
    return this;
  }

  /** `fact('city:a', 'FOCUSES_ON', 'focus:b')`; ends that are not there yet are made. */
  fact(subject: string, predicate: string, object: string, parts: FactParts = {}): this {
    for (const id of [subject, object]) if (!this.entities.has(id)) this.entity(id);
    const { properties = {}, derived = false, restsOn = [] } = parts;
    const content = { predicate, subject, object, properties };
    const id = factId(content);
    this.facts.set(id, { id, ...content, evidence: parts.evidence ?? [evidence()], derived, restsOn });
    return this;
  }

  /** A figure; `about` and `measure` are what tells one from another. */
  observation(parts: Partial<Observation> & Pick<Observation, 'about' | 'measure'>): this {
    for (const id of parts.about) if (!this.entities.has(id)) this.entity(id);
    const content = { value: 1, unit: 'count', bound: '=' as const, forecast: false, ...parts };
    const lines = parts.evidence ?? [evidence()];
    const id = observationId({ ...content, document: lines[0]?.document ?? '' });
    this.observations.set(id, { inputs: [], ...content, id, evidence: lines });
    return this;
  }

  finding(parts: Partial<Finding> & Pick<Finding, 'rule' | 'about'>): this {
    const { rule, inputs = [] } = parts;
    const id = findingId({ rule, inputs });
    this.findings.set(id, {
      id,
      inputs,
      stated: { zh: '述', en: 'stated' },
      computed: { zh: '算', en: 'computed' },
      method: { zh: '法', en: 'method' },
      evidence: [evidence()],
      ...parts,
    });
    return this;
  }

  build(info: Partial<DatasetInfo> = {}): Graph {
    const parts = {
      documents: sortById(this.documents),
      entities: sortById(this.entities.values()),
      facts: sortById(this.facts.values()),
      observations: sortById(this.observations.values()),
      findings: sortById(this.findings.values()),
    };
    const about = {
      title: { zh: '数据集', en: 'Dataset' },
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      citation: { zh: '引用', en: 'Citation' },
    };
    return { info: { ...about, fingerprint: shortHash(parts), ...info }, ...parts };
  }
}
