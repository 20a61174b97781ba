// Purpose: the index by which facts of a relation are found by id and listed in order; run for each relation of the ontology.
// Parameters: none; NAME and PREDICATE are the relation's.
// Columns: none.
CREATE INDEX {{NAME}} IF NOT EXISTS FOR ()-[fact:{{PREDICATE}}]-() ON (fact.id)
