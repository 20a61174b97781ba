import type { Ontology, Property } from '../model.js';
import type { OntologyPath, Violation } from '../problem.js';
import { ENTITY_KEYS, FACT_KEYS } from '../reserved.js';
import { hint, type Rule } from './rule.js';

interface Declaration {
  owner: string;
  path: OntologyPath;
  property: Property;
}

/** Declarations on entity types, in the order of the text, each once though subtypes inherit it. */
function onEntities(ontology: Ontology): Declaration[] {
  const common = [...ontology.entityProperties.values()].map((property) => ({
    owner: 'every entity',
    path: ['entityProperties', property.name],
    property,
  }));
  const own = [...ontology.types.values()].flatMap((type) =>
    [...type.properties.values()]
      .filter(
        (property) =>
          !type.ancestors.some((name) => ontology.types.get(name)?.properties.get(property.name) === property),
      )
      .map((property) => ({ owner: type.name, path: ['types', type.name, 'properties', property.name], property })),
  );
  return [...common, ...own];
}

function onFacts(ontology: Ontology): Declaration[] {
  const common = [...ontology.factProperties.values()].map((property) => ({
    owner: 'every fact',
    path: ['factProperties', property.name],
    property,
  }));
  const own = [...ontology.relations.values()].flatMap((relation) =>
    [...relation.properties.values()].map((property) => ({
      owner: relation.name,
      path: ['relations', relation.name, 'properties', property.name],
      property,
    })),
  );
  return [...common, ...own];
}

/** What has to be the same wherever the name is used. An enum's values are each type's own, its pattern a narrowing. */
function meaning(property: Property): string {
  const { type, label, description, repeatable } = property;
  return `${type}${repeatable ? ' list' : ''}, '${label.zh}', '${label.en}', '${description}'`;
}

/**
 * A property's name has one meaning among entities and one among facts: the same type, labels and description on whatever
 * it is declared. A name of every entity (or fact) is not declared again.
 */
export const propertyMeanings: Rule = (ontology) => [...meanings(onEntities(ontology)), ...meanings(onFacts(ontology))];

function meanings(declarations: readonly Declaration[]): Violation[] {
  const first = new Map<string, Declaration>();
  return declarations.flatMap((declaration): Violation[] => {
    const { path, property, owner } = declaration;
    const earlier = first.get(property.name);
    if (earlier === undefined) {
      first.set(property.name, declaration);
      return [];
    }
    if (earlier.owner.startsWith('every '))
      return [{ path, message: `'${property.name}' of ${owner}: ${earlier.owner} has it already` }];
    if (meaning(property) === meaning(earlier.property)) return [];
    return [
      {
        path,
        message: `'${property.name}' has two meanings: ${meaning(property)} on ${owner}, ${meaning(earlier.property)} on ${earlier.owner}`,
      },
    ];
  });
}

/** Enums that properties name exist, are used, and have values; patterns are regular expressions on texts. */
export const enumsAndPatterns: Rule = (ontology) => {
  const declarations = [...onEntities(ontology), ...onFacts(ontology)];
  const used = new Set(declarations.map(({ property }) => property.enum));
  return [
    ...declarations.flatMap((declaration) => [...enumFaults(ontology, declaration), ...patternFaults(declaration)]),
    ...[...ontology.enums.values()].flatMap(({ name, values }): Violation[] => [
      ...(used.has(name) ? [] : [{ path: ['enums', name], message: `enum ${name} is used by no property` }]),
      ...(values.size > 0 ? [] : [{ path: ['enums', name, 'values'], message: `enum ${name} has no values` }]),
    ]),
  ];
};

function enumFaults(ontology: Ontology, { path, property }: Declaration): Violation[] {
  const named = property.enum;
  if (named === null || ontology.enums.has(named)) return [];
  const message = `'${property.name}': unknown enum '${named}'${hint(named, ontology.enums.keys())}`;
  return [{ path: [...path, 'enum'], message }];
}

function patternFaults({ path, property }: Declaration): Violation[] {
  const { name, pattern, type } = property;
  if (pattern === null) return [];
  const at = [...path, 'pattern'];
  return [
    ...(type === 'string' ? [] : [{ path: at, message: `'${name}': a pattern is for the type string, not ${type}` }]),
    ...(isPattern(pattern) ? [] : [{ path: at, message: `'${name}': '${pattern}' is no regular expression` }]),
  ];
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

/** Properties do not have the names of other keys of a seed entry. */
export const seedKeys: Rule = (ontology) => {
  const entityKeys: readonly string[] = ENTITY_KEYS;
  const factKeys: readonly string[] = FACT_KEYS;
  const taken = (declarations: readonly Declaration[], keys: readonly string[]): Violation[] =>
    declarations
      .filter(({ property }) => keys.includes(property.name))
      .map(({ path, property }) => ({
        path,
        message: `'${property.name}' is a key of every entry in the seeds, not free for a property`,
      }));
  return [...taken(onEntities(ontology), entityKeys), ...taken(onFacts(ontology), factKeys)];
};
