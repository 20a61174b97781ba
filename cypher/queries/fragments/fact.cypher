// Purpose: what a fact is returned as; src/store/neo4j/rows.ts reads it. Its relation is in its id, its ends go beside it.
//   FACT is a variable.

// -- row
[{{FACT}}.id, {{FACT}}._properties, {{FACT}}.evidence, {{FACT}}.derived, {{FACT}}.restsOn]
