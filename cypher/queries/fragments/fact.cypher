// Purpose: what a fact is returned as; src/store/neo4j/rows.ts reads it. Its relation is in its id, its ends go beside it.

// -- row
[fact.id, fact._properties, fact.evidence, fact.derived, fact.restsOn]
