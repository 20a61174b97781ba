// Purpose: facts grouped by their two ends.
// Parameters: rows and columns, the values of conditions on subject and object (fragments/entity-conditions.cypher); facts,
//   those of conditions on the facts (fragments/fact-conditions.cypher).
// Columns: cells, each [subject's id, object's id, ids of facts], in no order.
{{FROM}}
MATCH (row:Entity){{RELATION}}(column:Entity)
WHERE {{CONDITIONS}}
WITH row, column, collect(fact.id) AS facts
RETURN collect([row.id, column.id, facts]) AS cells

// -- any
true
