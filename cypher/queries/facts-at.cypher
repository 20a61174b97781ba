// Purpose: a page of the facts at each of many entities, with the entity at the other end, and where asked for the same of
//   that entity, and so on: steps, each with a number. One branch for each group of requests that ask alike (relations,
//   direction, types, size of page, steps); the branches are joined by UNION ALL.
// Parameters: groups, each {requests, limits}; a request has at, its number among all, entity, and where it goes on after a
//   row, afterOther and afterFact; limits has the size of the page of each step.
// Columns: rows, each [at, facts, total]: facts is a list of [fact (fragments/fact.cypher), other entity
//   (fragments/entity.cypher), whether the fact leads from the entity to the other, [facts, total] of each step that goes on
//   from the other], in order; total is the length of the whole list where asked for, else null.
UNWIND $groups[{{GROUP}}].requests AS request
OPTIONAL MATCH (entity:Entity {id: request.entity})
CALL (request, entity) {
{{FACTS}}
}
RETURN collect([request.at, {{LIST}}, {{TOTAL}}]) AS rows

// -- facts: of one step
MATCH ({{FROM}}){{RELATION}}({{OTHER}}:Entity)
WHERE {{CONDITIONS}}
WITH {{FROM}}, {{FACT}}, {{OTHER}} ORDER BY {{OTHER}}.id, {{FACT}}.id LIMIT $groups[{{GROUP}}].limits[{{STEP}}]
{{THEN}}
RETURN collect([{{FACT_ROW}}, {{OTHER_ROW}}, {{LEADS}}, {{NEXT}}]) AS {{LIST}}

// -- then: a step that goes on from the other end
CALL ({{FROM}}) {
{{FACTS}}
}

// -- ordered: what comes after a step keeps to the order
WITH * ORDER BY {{OTHER}}.id, {{FACT}}.id

// -- any
true

// -- after
{{OTHER}}.id >= request.afterOther AND CASE {{OTHER}}.id WHEN request.afterOther THEN {{FACT}}.id > request.afterFact ELSE true END

// -- otherTypes
{{OTHER}}:{{LABELS}}

// -- leads
startNode({{FACT}}) = {{FROM}}

// -- total
COUNT { ({{FROM}}){{RELATION}}({{OTHER}}:Entity) WHERE {{CONDITIONS}} }

// -- totalOfRelations: a node keeps this count
COUNT { ({{FROM}}){{RELATION}}() }
