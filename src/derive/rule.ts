import { shortHash } from '../dataset/canonical.js';
import { sortedTexts } from '../dataset/compare.js';
import type { Evidence, Finding } from '../dataset/model.js';
import { evidenceOf } from './evidence.js';
import type { Material } from './material.js';

/** A rule that holds figures or facts against each other. */
export interface FindingRule {
  /** Kebab-case; part of the finding's id. */
  readonly name: string;
  find(material: Material): Finding[];
}

export interface FindingParts extends Pick<Finding, 'rule' | 'about' | 'stated' | 'computed' | 'method'> {
  /** What the finding rests on, in the rule's order. */
  premises: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[];
}

/** A finding with its id, inputs and evidence, which follow from its premises. */
export function finding({ premises, about, ...parts }: FindingParts): Finding {
  const inputs = premises.map((premise) => premise.id);
  return {
    id: `finding:${parts.rule}:${shortHash([parts.rule, inputs])}`,
    ...parts,
    about: sortedTexts(about),
    inputs,
    evidence: evidenceOf(premises),
  };
}
