// Purpose: removes facts of one relation.
// Parameters: rows, ids; PREDICATE is the relation.
// Columns: none.
UNWIND $rows AS id
MATCH ()-[fact:{{PREDICATE}}]->()
WHERE fact.id = id
DELETE fact
