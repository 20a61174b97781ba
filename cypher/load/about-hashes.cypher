// Purpose: what the database holds of one kind of node that is about entities.
// Parameters: none; LABEL is Observation or Finding, RELATION leads to what it is about.
// Columns: rows, each [id, hash of all that is written for the node; null where it has lost what it is about].
MATCH (node:{{LABEL}})
RETURN collect([
  node.id,
  CASE COUNT { (node)-[:{{RELATION}}]->() } WHEN size(node.about) THEN node._hash END
]) AS rows
