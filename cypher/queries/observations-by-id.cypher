// Purpose: observations by id.
// Parameters: ids, texts.
// Columns: rows, an observation each (fragments/observation.cypher), in no order.
MATCH (observation:Observation)
WHERE observation.id IN $ids
RETURN collect({{ROW}}) AS rows
