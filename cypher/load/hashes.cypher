// Purpose: what the database holds of one kind of node.
// Parameters: none; LABEL is Entity, Observation, Finding or Document.
// Columns: id; hash, of all that is written for it.
MATCH (node:{{LABEL}})
RETURN node.id AS id, node._hash AS hash
