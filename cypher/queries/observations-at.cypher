// Purpose: a page of the observations about each of many entities. One branch for each group of requests that ask alike
//   (measures or none, after a row or not, size of page); the branches are joined by UNION ALL.
// Parameters: groups, each {requests, limit}; a request has at, its number among all, entity, measures and, where it goes on
//   after a row, after: that row's sort keys {measure, period, id}.
// Columns: rows, each [at, observations (fragments/observation.cypher) in order, total of the whole list where asked for].
UNWIND $groups[{{GROUP}}].requests AS request
OPTIONAL MATCH (entity:Entity {id: request.entity})
CALL (request, entity) {
  MATCH (entity)<-[:FIGURE_OF]-(observation:Observation)
  WHERE {{CONDITIONS}}
  WITH observation ORDER BY observation.measure, observation._periodUp, observation.id LIMIT $groups[{{GROUP}}].limit
  RETURN collect({{ROW}}) AS observations
}
RETURN collect([request.at, observations, {{TOTAL}}]) AS rows

// -- any
true

// -- measures
observation.measure IN request.measures

// -- total
COUNT { (entity)<-[:FIGURE_OF]-(observation:Observation) WHERE {{CONDITIONS}} }
