// Purpose: what each document has on each of many entities: how many of the facts at it, derived ones aside, and how many of
//   the figures about it rest on the document.
// Parameters: ids.
// Columns: rows, an entity each, in no order: [id, evidence, facts, observations], where the last two are lists of
//   [document, number].
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity,
  COLLECT {
    MATCH (entity)-[fact]-(:Entity)
    WHERE NOT fact.derived
    UNWIND fact._documents AS document
    WITH document, count(DISTINCT fact) AS number
    RETURN [document, number]
  } AS facts,
  COLLECT {
    MATCH (entity)<-[:FIGURE_OF]-(observation:Observation)
    UNWIND observation._documents AS document
    WITH document, count(observation) AS number
    RETURN [document, number]
  } AS observations
RETURN collect([entity.id, entity.evidence, facts, observations]) AS rows
