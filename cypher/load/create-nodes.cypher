// Purpose: creates nodes that are about entities, or about nothing.
// Parameters: rows, each {about, properties}; LABEL is Observation, Finding or Document, RELATION leads to what it is about.
// Columns: none.
UNWIND $rows AS row
CREATE (node:{{LABEL}})
SET node = row.properties
WITH node, row
UNWIND row.about AS id
MATCH (entity:Entity {id: id})
CREATE (node)-[:{{RELATION}}]->(entity)
