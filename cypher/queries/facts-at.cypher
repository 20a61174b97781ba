// Purpose: a page of the facts at each of many entities, with the entity at the other end. One branch for each group of
//   requests that ask alike (relations, direction, types, size of page); the branches are joined by UNION ALL.
// Parameters: groups, each {requests, limit}; a request has at, its number among all, entity, and where it goes on after a
//   row, afterOther and afterFact.
// Columns: rows, each [at, facts, total]: facts is a list of [fact (fragments/fact.cypher), other entity
//   (fragments/entity.cypher), whether the fact leads from the entity to the other], in order; total is the length of the
//   whole list where asked for, else null.
UNWIND $groups[{{GROUP}}].requests AS request
OPTIONAL MATCH (entity:Entity {id: request.entity})
CALL (request, entity) {
  MATCH (entity){{RELATION}}(other:Entity)
  WHERE {{CONDITIONS}}
  WITH entity, fact, other ORDER BY other.id, fact.id LIMIT $groups[{{GROUP}}].limit
  RETURN collect([{{FACT}}, {{OTHER}}, {{LEADS}}]) AS facts
}
RETURN collect([request.at, facts, {{TOTAL}}]) AS rows

// -- any
true

// -- after
other.id >= request.afterOther AND CASE other.id WHEN request.afterOther THEN fact.id > request.afterFact ELSE true END

// -- otherTypes
other:{{LABELS}}

// -- leads
startNode(fact) = entity

// -- total
COUNT { (entity){{RELATION}}(other:Entity) WHERE {{CONDITIONS}} }

// -- totalOfRelations: a node keeps this count
COUNT { (entity){{RELATION}}() }
