/** docs/ontology.md: what the graph can say, for people. */
import type { EntityType, Ontology, Property, Relation } from '../model.js';
import { toEnumValue } from '../names.js';

const HEAD = `# Ontology · 本体

<!-- Generated from schema/ontology.yaml by \`npm run generate\`: change it there. -->

What the graph can say: the types of its entities, the relations between them, what its figures measure, and the vocabularies
that properties take their values from. CONTRIBUTING.md shows how to add to it.

图谱能够表达的内容：实体类型、实体之间的关系、数据所度量的指标，以及属性取值的词表。`;

/** Text within a table's cell. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;
const codes = (texts: Iterable<string>): string => [...texts].map(code).join(', ');

function typeRow(type: EntityType): string[] {
  const { name, label, prefix, parent, description, example, properties } = type;
  return [
    code(name),
    `${label.zh} · ${label.en}`,
    prefix === null ? 'abstract' : code(`${prefix}:…`),
    parent === null ? '' : code(parent),
    `${description.zh} · ${description.en}`,
    codes(properties.keys()),
    example,
  ];
}

function types(ontology: Ontology): string {
  const head = ['Type 类型', 'Label 名称', 'Id', 'Parent 上级', 'Description 说明', 'Properties 属性', 'Example 例'];
  return table(head, [...ontology.types.values()].map(typeRow));
}

function propertyRow(owner: string, property: Property): string[] {
  const type = property.enum === null ? property.type : `enum ${property.enum}`;
  const example = property.example === null ? '' : code(property.example);
  return [
    code(property.name),
    owner,
    `${property.label.zh} · ${property.label.en}`,
    type,
    property.description,
    example,
  ];
}

const PROPERTY_HEAD = ['Property 属性', 'Of 属于', 'Label 名称', 'Type 类型', 'Description 说明', 'Example 例'];

function entityProperties(ontology: Ontology): string {
  const common = [...ontology.entityProperties.values()].map((property) =>
    propertyRow('every entity 所有实体', property),
  );
  const own = [...ontology.types.values()]
    .filter((type) => !type.abstract)
    .flatMap((type) => [...type.properties.values()].map((property) => propertyRow(code(type.name), property)));
  return table(PROPERTY_HEAD, [...common, ...own]);
}

function factProperties(ontology: Ontology): string {
  const common = [...ontology.factProperties.values()].map((property) => propertyRow('every fact 所有事实', property));
  const own = [...ontology.relations.values()].flatMap((relation) =>
    [...relation.properties.values()].map((property) => propertyRow(code(relation.name), property)),
  );
  return table(PROPERTY_HEAD, [...common, ...own]);
}

function relationSection(relation: Relation): string {
  const { name, label, description, reads, inverseReads, field, inverse, declaredSubject, declaredObject, example } =
    relation;
  const marks = [
    relation.symmetric ? 'Symmetric 对称.' : '',
    relation.derived ? 'Derived by a rule 由规则推导.' : '',
    relation.backs ? '`BACKS` follows from it 由此推导 `BACKS`.' : '',
  ].filter((mark) => mark !== '');
  const rows = [
    [code(field), reads.zh, reads.en],
    [code(inverse), inverseReads.zh, inverseReads.en],
  ];
  return [
    `### ${name} · ${label.zh} · ${label.en}`,
    `${description.zh} · ${description.en}. ${marks.join(' ')}`.trim(),
    `Subject 主语: ${codes(declaredSubject)}. Object 宾语: ${codes(declaredObject)}.`,
    table(['Field 字段', '读作', 'Reads as'], relation.symmetric ? rows.slice(0, 1) : rows),
    `Example 例: ${example}`,
  ].join('\n\n');
}

function measures(ontology: Ontology): string {
  const head = ['Measure 指标', 'Label 名称', 'Kind 种类', 'Units 单位', 'GraphQL'];
  return table(
    head,
    [...ontology.measures.values()].map(({ name, label, kind, units }) => [
      code(name),
      `${label.zh} · ${label.en}`,
      kind,
      codes(units),
      code(toEnumValue(name)),
    ]),
  );
}

function vocabularies(ontology: Ontology): string {
  return [...ontology.enums.values()]
    .map(({ name, label, values }) => {
      const rows = [...values.values()].map((value) => [
        code(value.name),
        `${value.label.zh} · ${value.label.en}`,
        code(toEnumValue(value.name)),
      ]);
      return `### ${name} · ${label.zh} · ${label.en}\n\n${table(['Value 值', 'Label 名称', 'GraphQL'], rows)}`;
    })
    .join('\n\n');
}

/** The page, in zh and en side by side. */
export function generateDocs(ontology: Ontology): string {
  const parts = [
    HEAD,
    '## Types · 类型',
    types(ontology),
    '## Properties of entities · 实体属性',
    entityProperties(ontology),
    '## Relations · 关系',
    'A fact is one relation from a subject to an object. Each reads as a sentence from either end, and is a field of both in GraphQL.\n事实由主语、关系、宾语组成；每种关系从两端都能读成一句话，在 GraphQL 中两端各有一个字段。',
    ...[...ontology.relations.values()].map(relationSection),
    '## Properties of facts · 事实属性',
    factProperties(ontology),
    '## Measures · 指标',
    'What a figure measures; where it gives no unit, the first is meant.\n数据所度量的内容；未写单位时取第一个。',
    measures(ontology),
    '## Vocabularies · 词表',
    vocabularies(ontology),
  ];
  return `${parts.join('\n\n')}\n`;
}
