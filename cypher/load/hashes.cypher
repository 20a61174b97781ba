// Purpose: what the database holds of one kind of node.
// Parameters: none; LABEL is Entity or Document.
// Columns: rows, each [id, hash of all that is written for the node].
MATCH (node:{{LABEL}})
RETURN collect([node.id, node._hash]) AS rows
