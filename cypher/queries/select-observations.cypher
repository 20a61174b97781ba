// Purpose: a page of the observations that a filter selects, by measure, period (absent last) and id.
// Parameters: filter, the conditions' values; after, the sort keys of the row before the page {measure, period, id}, where
//   there is one; limit.
// Columns: rows, an observation each (fragments/observation.cypher), in order; total, rows of the whole list, where asked for.
MATCH (observation:Observation)
WHERE {{CONDITIONS}}
WITH observation ORDER BY observation.measure, observation._periodUp, observation.id LIMIT $limit
WITH collect({{ROW}}) AS rows
RETURN rows{{TOTAL}}

// -- any: nothing is asked, but the index that gives the order wants a condition on its first key
observation.measure IS NOT NULL

// -- ids
observation.id IN $filter.ids

// -- about
EXISTS { (observation)-[:FIGURE_OF]->(entity:Entity) WHERE entity.id IN $filter.about }

// -- measures
observation.measure IN $filter.measures

// -- documents
any(document IN observation._documents WHERE document IN $filter.documents)

// -- accordingTo
coalesce(observation.accordingTo IN $filter.accordingTo, false)

// -- forecast
observation.forecast = $filter.forecast

// -- period
coalesce(observation.period STARTS WITH $filter.period, false)

// -- total
, COUNT { (observation:Observation) WHERE {{CONDITIONS}} } AS total
