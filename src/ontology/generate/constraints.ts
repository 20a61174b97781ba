import type { Ontology } from '../model.js';

const HEAD = `// Generated from schema/ontology.yaml by \`npm run generate\`: change it there.
// Purpose: what identifies is unique and found by an index. Safe to run again. Statements end with a semicolon.
// Parameters: none. Columns: none. Neo4j 5.7 or newer, Community too.`;

/** Nodes that are found by their id. */
const NODES = ['Entity', 'Observation', 'Finding', 'Document'];

function nodeConstraint(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS\nFOR (n:${label}) REQUIRE n.id IS UNIQUE;`;
}

/** A fact is one relationship, and its id carries its predicate: a look-up by id goes to the index of that type. */
function relationConstraint(predicate: string): string {
  return `CREATE CONSTRAINT fact_${predicate.toLowerCase()}_id IF NOT EXISTS\nFOR ()-[r:${predicate}]-() REQUIRE r.id IS UNIQUE;`;
}

const TYPE_INDEX = 'CREATE INDEX entity_type IF NOT EXISTS\nFOR (n:Entity) ON (n.type);';

/** Constraints and indexes that follow from the ontology, as Cypher. */
export function generateConstraints(ontology: Ontology): string {
  const statements = [
    ...NODES.map(nodeConstraint),
    TYPE_INDEX,
    ...[...ontology.relations.keys()].map(relationConstraint),
  ];
  return `${[HEAD, ...statements].join('\n\n')}\n`;
}
