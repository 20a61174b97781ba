/** The graph that the benchmarks ask: made by rule from a seed, the same each time. */
import { compareText } from '../src/dataset/compare.js';
import { factId } from '../src/dataset/ids.js';
import type { Entity, Evidence, Fact, Graph, Properties } from '../src/dataset/model.js';

const DOCUMENT = 'bench';
const REGIONS = 60;
const CITIES = 900;
const POLICIES = 24_000;
const COMPANIES = 24_000;
const MODELS = 36_000;
const MODEL_TYPES = 20;
const TECHNOLOGIES = 16_000;

/** mulberry32: small, fast and the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function evidence(at: number): Evidence[] {
  const first = 1 + (at % 9_000);
  return [{ document: DOCUMENT, first, last: first + 2, section: `section ${at % 40}` }];
}

function entity(id: string, type: string, at: number, properties: Properties = {}): Entity {
  const names: Entity['names'] = [
    { text: `名称${at}（${type}）`, language: 'zh', kind: 'MAIN' },
    { text: `${type} ${at}`, language: 'en', kind: 'MAIN' },
  ];
  return { id, type, names, properties, evidence: evidence(at) };
}

function many(count: number, make: (at: number) => Entity): Entity[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

class Facts {
  private readonly byId = new Map<string, Fact>();

  add(subject: string, predicate: string, object: string, properties: Properties = {}, restsOn: string[] = []): string {
    const content = { predicate, subject, object, properties };
    const id = factId(content);
    const derived = restsOn.length > 0;
    this.byId.set(id, { id, ...content, evidence: evidence(this.byId.size), derived, restsOn });
    return id;
  }

  sorted(): Fact[] {
    return [...this.byId.values()].sort((a, b) => compareText(a.id, b.id));
  }
}

/** Policies of regions and cities, with what they focus on and what that derives. */
function addPolicies(facts: Facts, draw: (below: number) => number): void {
  for (let at = 0; at < POLICIES; at++) {
    const policy = `policy:p${at}`;
    const place = draw(2) === 0 ? `region:r${draw(REGIONS)}` : `city:c${draw(CITIES)}`;
    const type = `model-type:t${draw(MODEL_TYPES)}`;
    const issued = facts.add(policy, 'ISSUED_BY', place, { date: `20${10 + (at % 16)}` });
    const focus = facts.add(policy, 'FOCUSES_ON', type);
    facts.add(policy, 'SUPPORTS', `tech:x${draw(TECHNOLOGIES)}`);
    facts.add(policy, 'FOCUSES_ON', `tech:x${draw(TECHNOLOGIES)}`);
    facts.add(place, 'BACKS', type, {}, [issued, focus]);
  }
}

function addModels(facts: Facts, draw: (below: number) => number): void {
  for (let at = 0; at < MODELS; at++) {
    const model = `model:m${at}`;
    facts.add(model, 'DEVELOPED_BY', `company:f${draw(COMPANIES)}`, { date: `20${18 + (at % 8)}-0${1 + (at % 9)}` });
    facts.add(model, 'INSTANCE_OF', `model-type:t${draw(MODEL_TYPES)}`);
    for (let base = 0; base < 2; base++) {
      const other = draw(MODELS);
      if (other !== at) facts.add(model, 'BASED_ON', `model:m${other}`);
    }
  }
  for (let at = 0; at < COMPANIES; at++) facts.add(`company:f${at}`, 'LOCATED_IN', `city:c${draw(CITIES)}`);
}

/** Some 101,000 entities and 280,000 facts. */
export function benchGraph(): Graph {
  const next = random(20_261_124);
  const draw = (below: number): number => Math.floor(next() * below);
  const facts = new Facts();
  addPolicies(facts, draw);
  addModels(facts, draw);
  const entities = [
    ...many(REGIONS, (at) => entity(`region:r${at}`, 'Region', at, { kind: 'province' })),
    ...many(CITIES, (at) => entity(`city:c${at}`, 'City', at)),
    ...many(POLICIES, (at) => entity(`policy:p${at}`, 'Policy', at, { kind: 'plan', date: `20${10 + (at % 16)}-05` })),
    ...many(COMPANIES, (at) => entity(`company:f${at}`, 'Company', at)),
    ...many(MODELS, (at) => entity(`model:m${at}`, 'Model', at, { released: `20${18 + (at % 8)}` })),
    ...many(MODEL_TYPES, (at) => entity(`model-type:t${at}`, 'ModelType', at)),
    ...many(TECHNOLOGIES, (at) => entity(`tech:x${at}`, 'Technology', at)),
  ].sort((a, b) => compareText(a.id, b.id));
  const text = { zh: '基准', en: 'benchmark' };
  return {
    info: { title: text, version: '1', licence: 'CC0-1.0', citation: text, fingerprint: 'bench-1' },
    documents: [
      { id: DOCUMENT, title: text, publisher: text, date: '2026', sha256: '0'.repeat(64), lines: 10_000, sections: [] },
    ],
    entities,
    facts: facts.sorted(),
    observations: [],
    findings: [],
  };
}

/** Ids that exist, to ask for in turn. */
export const POLICY_IDS = Array.from({ length: 997 }, (_, at) => `policy:p${(at * 23) % POLICIES}`);
export const COMPANY_IDS = Array.from({ length: 997 }, (_, at) => `company:f${(at * 19) % COMPANIES}`);
