// Purpose: a page of the entities that a filter selects, in an order.
// Parameters: filter, the conditions' values (fragments/entity-conditions.cypher); after, the sort keys of the row before the
//   page, {key, id}, the lowest there can be for the first page: an index gives its order only where its keys have conditions;
//   limit.
// Columns: rows, each [entity (fragments/entity.cypher), _degreeDown], in order; total, rows of the whole list, where asked for.
{{MATCH}}
WHERE {{CONDITIONS}}
WITH entity ORDER BY {{ORDER}} LIMIT $limit
WITH collect([{{ROW}}, entity._degreeDown]) AS rows
RETURN rows{{TOTAL}}

// -- match
MATCH (entity:Entity)

// -- total
, COUNT { {{MATCH}} WHERE {{CONDITIONS}} RETURN entity } AS total

// -- totalOfType: the database keeps this count
, COUNT { (entity:{{LABEL}}) } AS total

// -- orderById
entity.id

// -- orderByKey
entity.{{KEY}}, entity.id

// -- orderOfType: the same order in a single type, told so that the planner sees the index that begins with the type
entity.type, {{ORDER}}

// -- afterId
entity.id > $after.id

// -- afterKey: CASE and not OR, whose alternatives would each be sought by themselves and lose the order of the index; an id is
// always there, but the index needs to be told
entity.{{KEY}} >= $after.key AND entity.id IS NOT NULL
  AND CASE entity.{{KEY}} WHEN $after.key THEN entity.id > $after.id ELSE true END
