// Purpose: a page of the facts that a filter selects, by id, where subjects, objects or ends are given.
// Parameters: filter, the conditions' values (fragments/fact-conditions.cypher); after, the id before the page, '' for the
//   start; limit.
// Columns: rows, each [fact (fragments/fact.cypher), subject's id, object's id], in order; total, rows of the whole list,
//   where asked for.
{{MATCH}}
WHERE fact.id > $after AND {{CONDITIONS}}
WITH subject, fact, object ORDER BY fact.id LIMIT $limit
WITH collect([{{FACT}}, subject.id, object.id]) AS rows
RETURN rows{{TOTAL}}

// -- directed
MATCH (subject:Entity){{RELATION}}(object:Entity)

// -- eitherEnd
MATCH (end:Entity){{RELATION}}(:Entity)
WHERE end.id IN $filter.ends
WITH DISTINCT fact, startNode(fact) AS subject, endNode(fact) AS object

// -- total
, COUNT { {{MATCH}} WHERE {{CONDITIONS}} RETURN fact } AS total
