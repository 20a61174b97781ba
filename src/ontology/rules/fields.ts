import type { Ontology, Relation } from '../model.js';
import { toFieldName } from '../names.js';
import type { Violation } from '../problem.js';
import { ENTITY_FIELDS, ROOT_FIELDS } from '../reserved.js';
import { eachRepetition, type Rule } from './rule.js';

/** Fields of relations, as they stand in the text: a symmetric relation has one. */
function relationFields(relation: Relation): { name: string; key: 'field' | 'inverse'; relation: Relation }[] {
  const field = { name: relation.field, key: 'field' as const, relation };
  return relation.symmetric ? [field] : [field, { name: relation.inverse, key: 'inverse' as const, relation }];
}

/** A field's name leads along one relation in one direction, and is not the name of a property or of a field of every entity. */
export const relationFieldsClear: Rule = (ontology) => {
  const violations: Violation[] = [];
  const fields = [...ontology.relations.values()].flatMap(relationFields);
  const common: readonly string[] = ENTITY_FIELDS;
  const properties = new Set([...ontology.types.values()].flatMap((type) => [...type.properties.keys()]));
  for (const { name, key, relation } of fields) {
    const path = ['relations', relation.name, key];
    if (common.includes(name))
      violations.push({ path, message: `${key} '${name}' of ${relation.name} is a field of every entity` });
    if (properties.has(name))
      violations.push({ path, message: `${key} '${name}' of ${relation.name} is a property of an entity type` });
  }
  eachRepetition(
    fields,
    ({ name }) => name,
    (field, first) =>
      violations.push({
        path: ['relations', field.relation.name, field.key],
        message: `${field.key} '${field.name}' of ${field.relation.name} is ${first.key} of ${first.relation.name} already`,
      }),
  );
  return violations;
};

/** Properties are fields too. */
export const propertyFieldsClear: Rule = (ontology) => {
  const common: readonly string[] = ENTITY_FIELDS;
  return [...ontology.types.values()].flatMap((type) =>
    [...type.properties.keys()]
      .filter((name) => common.includes(name) && !ontology.entityProperties.has(name))
      .map((name) => ({
        path: ['types', type.name, 'properties', name],
        message: `'${name}' is a field of every entity`,
      })),
  );
};

/** A relation that reads the same from both ends says so, and only such a one has one field for both directions. */
export const symmetry: Rule = (ontology) =>
  [...ontology.relations.values()].flatMap((relation): Violation[] => {
    const path = ['relations', relation.name];
    if (!relation.symmetric) {
      return relation.field === relation.inverse
        ? [
            {
              path: [...path, 'inverse'],
              message: `inverse of ${relation.name} equals its field '${relation.field}': expected another name, or symmetric: true`,
            },
          ]
        : [];
    }
    const violations: Violation[] = [];
    if (relation.field !== relation.inverse) {
      violations.push({
        path: [...path, 'inverse'],
        message: `inverse of ${relation.name}, which is symmetric: expected '${relation.field}', got '${relation.inverse}'`,
      });
    }
    if (relation.subjectTypes.join() !== relation.objectTypes.join()) {
      violations.push({
        path: [...path, 'object'],
        message: `object of ${relation.name}, which is symmetric: expected the types of subject`,
      });
    }
    for (const language of ['zh', 'en'] as const) {
      if (exchanged(relation.reads[language]) === relation.inverseReads[language]) continue;
      violations.push({
        path: [...path, 'inverseReads', language],
        message: `inverseReads of ${relation.name}, which is symmetric: expected '${exchanged(relation.reads[language])}'`,
      });
    }
    return violations;
  });

function exchanged(sentence: string): string {
  return sentence.replace(/\{(subject|object)\}/g, (_, end: string) => (end === 'subject' ? '{object}' : '{subject}'));
}

/** Each type's list and record have root fields of their own. */
export const rootFields: Rule = (ontology) => {
  const violations: Violation[] = [];
  const taken: readonly string[] = ROOT_FIELDS;
  const fields = [...ontology.types.values()].flatMap((type) => [
    { name: type.plural, path: ['types', type.name, 'plural'], type },
    ...(type.abstract ? [] : [{ name: toFieldName(type.name), path: ['types', type.name], type }]),
  ]);
  for (const { name, path, type } of fields) {
    if (taken.includes(name))
      violations.push({ path, message: `root field '${name}' of ${type.name} has another meaning already` });
  }
  eachRepetition(
    fields,
    ({ name }) => name,
    (field, first) =>
      violations.push({
        path: field.path,
        message: `root field '${field.name}' of ${field.type.name} is that of ${first.type.name} already`,
      }),
  );
  return violations;
};

/** What is derived is not recorded: a derived relation is not one that others are derived from. */
export const derivedApart: Rule = (ontology: Ontology) =>
  [...ontology.relations.values()]
    .filter(({ derived, backs }) => derived && backs)
    .map(({ name }) => ({
      path: ['relations', name, 'backs'],
      message: `${name} is derived, so that BACKS cannot follow from it`,
    }));
