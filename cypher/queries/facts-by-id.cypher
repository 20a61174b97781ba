// Purpose: facts by id. One branch for each relation whose facts are asked for, since an index belongs to one relation; the
//   branches are joined by UNION ALL.
// Parameters: ids, texts by relation: {BACKS: [...]}.
// Columns: rows, each [fact (fragments/fact.cypher), subject's id, object's id], in no order.
MATCH (subject)-[fact:{{PREDICATE}}]->(object)
WHERE fact.id IN $ids.{{PREDICATE}}
RETURN collect([{{FACT}}, subject.id, object.id]) AS rows
