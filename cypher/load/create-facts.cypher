// Purpose: creates facts of one relation.
// Parameters: rows, each {subject, object, properties}; PREDICATE is the relation.
// Columns: none.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[fact:{{PREDICATE}}]->(object)
SET fact = row.properties
