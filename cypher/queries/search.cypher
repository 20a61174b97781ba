// Purpose: a page of the entities of which a name or the id matches a folded text, best match first.
// Parameters: text, folded; exact and prefix, what the folded names hold where one equals or begins with it; types, where
//   they are given; after, the sort keys of the row before the page {rank, degree, id}, where there is one; limit.
// Columns: rows, each [entity (fragments/entity.cypher), rank, _degreeDown], in order; total, rows of the whole list, where
//   asked for.
MATCH (entity:Entity)
WHERE {{CONDITIONS}}
WITH entity, CASE
  WHEN entity._searchId = $text OR entity._searchNames CONTAINS $exact THEN 0
  WHEN entity._searchNames CONTAINS $prefix THEN 1
  ELSE 2
END AS rank
{{AFTER}}
ORDER BY rank, entity._degreeDown, entity.id LIMIT $limit
WITH collect([{{ROW}}, rank, entity._degreeDown]) AS rows
RETURN rows{{TOTAL}}

// -- matches
(entity._searchNames CONTAINS $text OR entity._searchId = $text)

// -- types
entity.type IN $types

// -- after
WHERE CASE
  WHEN rank <> $after.rank THEN rank > $after.rank
  WHEN entity._degreeDown <> $after.degree THEN entity._degreeDown > $after.degree
  ELSE entity.id > $after.id
END

// -- total
, COUNT { (entity:Entity) WHERE {{CONDITIONS}} } AS total
