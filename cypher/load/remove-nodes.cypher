// Purpose: removes nodes, with all relationships that are still there.
// Parameters: rows, ids; LABEL is Entity, Observation, Finding or Document.
// Columns: none.
UNWIND $rows AS id
MATCH (node:{{LABEL}} {id: id})
DETACH DELETE node
