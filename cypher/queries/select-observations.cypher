// Purpose: a page of the observations that a filter selects, by measure, period (absent last) and id.
// Parameters: filter, the conditions' values; after, the sort keys of the row before the page {measure, period, id}, where
//   there is one; limit.
// Columns: rows, an observation each (fragments/observation.cypher), in order; total, rows of the whole list, where asked for.
{{MATCH}}
WHERE {{CONDITIONS}}
WITH observation ORDER BY observation.measure, observation._periodUp, observation.id LIMIT $limit
WITH collect({{ROW}}) AS rows
RETURN rows{{TOTAL}}

// -- any: true of all; the index serves only where each of its keys has a condition
observation.measure IS NOT NULL AND observation._periodUp IS NOT NULL AND observation.id IS NOT NULL

// -- all
MATCH (observation:Observation)

// -- about
MATCH (entity:Entity)<-[:FIGURE_OF]-(observation:Observation)
WHERE entity.id IN $filter.about
WITH DISTINCT observation

// -- ids
observation.id IN $filter.ids

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
, COUNT { {{MATCH}} WHERE {{CONDITIONS}} RETURN observation } AS total
