// Purpose: a page of the facts that a filter selects, by id, where no end is given. One branch for each relation, since an
//   index belongs to one relation.
// Parameters: filter, the conditions' values (fragments/fact-conditions.cypher); after, the id before the page, '' for the
//   start; limit.
// Columns: rows, each [fact (fragments/fact.cypher), subject's id, object's id], in order; total, rows of the whole list,
//   where asked for.
CALL () {
  {{BRANCHES}}
}
WITH subject, fact, object ORDER BY fact.id LIMIT $limit
WITH collect([{{FACT}}, subject.id, object.id]) AS rows
RETURN rows{{TOTAL}}

// -- branch
MATCH (subject)-[fact:{{PREDICATE}}]->(object)
WHERE {{CONDITIONS}}
RETURN subject, fact, object ORDER BY fact.id LIMIT $limit

// -- after
fact.id > $after

// -- total
, COUNT { (subject){{RELATION}}(object) WHERE {{CONDITIONS}} } AS total

// -- totalOfRelations: the database keeps this count
, COUNT { (){{RELATION}}() } AS total
