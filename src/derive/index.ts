/** From the recorded content to the whole graph: derived facts and findings, each with what it rests on. Pure. */
import { sortById } from '../dataset/compare.js';
import type { Dataset, Graph } from '../dataset/model.js';
import type { Ontology } from '../ontology/index.js';
import { deriveBacks } from './backs.js';
import { materialOf } from './material.js';
import { FINDING_RULES } from './rules/index.js';

export { FINDING_RULES } from './rules/index.js';
export type { FindingRule } from './rule.js';

/** What goes into a store: the dataset, the facts that follow from it, and what the rules find in it. */
export function deriveGraph(dataset: Dataset, ontology: Ontology): Graph {
  const material = materialOf(dataset, ontology);
  const { info, documents, entities, observations } = dataset;
  return {
    info,
    documents,
    entities,
    facts: sortById([...dataset.facts, ...deriveBacks(material)]),
    observations,
    findings: sortById(FINDING_RULES.flatMap((rule) => rule.find(material))),
  };
}
