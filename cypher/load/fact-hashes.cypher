// Purpose: what the database holds of facts. One branch for each relation, joined by UNION ALL.
// Parameters: none; PREDICATE is the relation.
// Columns: rows, each [id, hash of all that is written for the fact].
MATCH (:Entity)-[fact:{{PREDICATE}}]->(:Entity)
RETURN collect([fact.id, fact._hash]) AS rows
