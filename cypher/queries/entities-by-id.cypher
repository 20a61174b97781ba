// Purpose: entities by id.
// Parameters: ids, texts.
// Columns: rows, an entity each (fragments/entity.cypher), in no order.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN collect({{ROW}}) AS rows
