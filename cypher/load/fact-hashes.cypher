// Purpose: what the database holds of one relation's facts.
// Parameters: none; PREDICATE is the relation.
// Columns: id; hash, of all that is written for it.
MATCH (:Entity)-[fact:{{PREDICATE}}]->(:Entity)
RETURN fact.id AS id, fact._hash AS hash
