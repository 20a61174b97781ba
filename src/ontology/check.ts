import type { Ontology } from './model.js';
import type { Violation } from './problem.js';
import { derivedApart, propertyFieldsClear, relationFieldsClear, rootFields, symmetry } from './rules/fields.js';
import { languages, uniqueLabels } from './rules/labels.js';
import { nameForms } from './rules/name-forms.js';
import { prefixes } from './rules/prefixes.js';
import { enumsAndPatterns, propertyMeanings, seedKeys } from './rules/properties.js';
import type { Rule } from './rules/rule.js';
import { sentences } from './rules/sentences.js';
import { typesExist } from './rules/types-exist.js';

/** Every demand on the ontology's meaning; the shape of its text is parse.ts's matter. */
export const RULES: readonly Rule[] = [
  typesExist,
  prefixes,
  nameForms,
  uniqueLabels,
  languages,
  sentences,
  propertyMeanings,
  enumsAndPatterns,
  seedKeys,
  propertyFieldsClear,
  relationFieldsClear,
  symmetry,
  rootFields,
  derivedApart,
];

/** All that is wrong with what an ontology says, rule by rule. */
export function checkOntology(ontology: Ontology): Violation[] {
  return RULES.flatMap((rule) => rule(ontology));
}
