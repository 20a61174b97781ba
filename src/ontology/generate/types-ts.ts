import type { Ontology } from '../model.js';

const HEAD = `// Generated from schema/ontology.yaml by \`npm run generate\`: change it there.
// The names of the ontology as types, so that a misspelt one in the code is an error of the compiler.`;

function union(name: string, comment: string, members: Iterable<string>): string {
  const lines = [...members].map((member) => `  | '${member}'`);
  return `/** ${comment} */\nexport type ${name} =\n${lines.join('\n')};`;
}

/** Literal unions of the ontology's names, as TypeScript. */
export function generateTypes(ontology: Ontology): string {
  const types = [...ontology.types.values()];
  const relations = [...ontology.relations.values()];
  const named = (abstract: boolean): string[] =>
    types.filter((type) => type.abstract === abstract).map((type) => type.name);
  const blocks = [
    union('EntityTypeName', 'A type that entities have.', named(false)),
    union('AbstractTypeName', 'A type that stands for those below it.', named(true)),
    "/** A type as an end of a relation names it. */\nexport type TypeName = EntityTypeName | AbstractTypeName | 'Entity';",
    union('IdPrefix', "What an entity's id begins with.", ontology.typeByPrefix.keys()),
    union('PredicateName', 'A relation, recorded or derived.', ontology.relations.keys()),
    union(
      'DerivedPredicateName',
      'A relation that a rule makes.',
      relations.filter((relation) => relation.derived).map((relation) => relation.name),
    ),
    union('MeasureName', 'What a figure measures.', ontology.measures.keys()),
    ...[...ontology.enums.values()].map(({ name, label, values }) =>
      union(name, `${label.zh} ${label.en}.`, values.keys()),
    ),
  ];
  return `${[HEAD, ...blocks].join('\n\n')}\n`;
}
