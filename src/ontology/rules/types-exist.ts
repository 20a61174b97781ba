import { ANY_TYPE, type Ontology } from '../model.js';
import type { Violation } from '../problem.js';
import { hint, type Rule } from './rule.js';

/** Every type that a relation or a type names is declared; a parent is abstract, and no type is its own ancestor. */
export const typesExist: Rule = (ontology) => [...parents(ontology), ...ends(ontology), ...emptyAbstracts(ontology)];

function parents(ontology: Ontology): Violation[] {
  return [...ontology.types.values()].flatMap((type): Violation[] => {
    if (type.parent === null) return [];
    const path = ['types', type.name, 'parent'];
    const parent = ontology.types.get(type.parent);
    if (parent === undefined) {
      return [
        {
          path,
          message: `parent of ${type.name}: unknown type '${type.parent}'${hint(type.parent, ontology.types.keys())}`,
        },
      ];
    }
    if (type.ancestors.includes(type.name))
      return [{ path, message: `${type.name} is its own ancestor: ${type.ancestors.join(' < ')}` }];
    if (!parent.abstract)
      return [
        {
          path,
          message: `parent of ${type.name}: expected an abstract type, got ${parent.name}, which has entities of its own`,
        },
      ];
    return [];
  });
}

function ends(ontology: Ontology): Violation[] {
  const known = [...ontology.types.keys(), ANY_TYPE];
  return [...ontology.relations.values()].flatMap((relation) =>
    (
      [
        ['subject', relation.declaredSubject],
        ['object', relation.declaredObject],
      ] as const
    ).flatMap(([end, names]) =>
      names.flatMap((name, index): Violation[] =>
        known.includes(name)
          ? []
          : [
              {
                path: ['relations', relation.name, end, index],
                message: `${end} of ${relation.name}: unknown type '${name}'${hint(name, known)}`,
              },
            ],
      ),
    ),
  );
}

function emptyAbstracts(ontology: Ontology): Violation[] {
  const all = [...ontology.types.values()];
  return all
    .filter((type) => type.abstract && !all.some((other) => !other.abstract && other.ancestors.includes(type.name)))
    .map((type) => ({
      path: ['types', type.name],
      message: `${type.name} is abstract and no concrete type has it as an ancestor`,
    }));
}
