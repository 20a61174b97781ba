// Purpose: a page of the entities that a filter selects, in an order.
// Parameters: filter, the conditions' values (fragments/entity-conditions.cypher); after, the sort keys of the row before the
//   page: {key, id}, where there is one; limit.
// Columns: rows, each [entity (fragments/entity.cypher), _degreeDown], in order; total, rows of the whole list, where asked for.
MATCH (entity:Entity)
WHERE {{CONDITIONS}}
WITH entity ORDER BY {{ORDER}} LIMIT $limit
WITH collect([{{ROW}}, entity._degreeDown]) AS rows
RETURN rows{{TOTAL}}

// -- total
, COUNT { (entity:Entity) WHERE {{CONDITIONS}} } AS total

// -- totalOfType: the database keeps this count
, COUNT { (entity:{{LABEL}}) } AS total

// -- orderId
entity.id

// -- afterId
entity.id > $after.id

// -- orderUp
entity.{{KEY}}, entity.id

// -- afterUp: CASE and not OR, whose alternatives would each be sought by themselves and lose the order of the index
entity.{{KEY}} >= $after.key AND CASE entity.{{KEY}} WHEN $after.key THEN entity.id > $after.id ELSE true END

// -- orderDown
entity.{{KEY}} DESC, entity.id

// -- afterDown
entity.{{KEY}} <= $after.key AND CASE entity.{{KEY}} WHEN $after.key THEN entity.id > $after.id ELSE true END

// -- any: nothing is asked, but the index that gives the order wants a condition on its first key
entity.{{KEY}} IS NOT NULL
