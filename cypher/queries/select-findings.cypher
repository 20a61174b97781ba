// Purpose: a page of the findings that a filter selects, by id.
// Parameters: filter, the conditions' values; after, the id before the page, '' for the start; limit.
// Columns: rows, a finding each, in order; total, rows of the whole list, where asked for.
MATCH (finding:Finding)
WHERE finding.id > $after AND {{CONDITIONS}}
WITH finding ORDER BY finding.id LIMIT $limit
WITH collect([finding.id, finding.rule, finding.about, finding.inputs, finding.statedZh, finding.statedEn,
  finding.computedZh, finding.computedEn, finding.methodZh, finding.methodEn, finding.evidence]) AS rows
RETURN rows{{TOTAL}}

// -- any
true

// -- ids
finding.id IN $filter.ids

// -- rules
finding.rule IN $filter.rules

// -- about
EXISTS { (finding)-[:FINDING_ON]->(entity:Entity) WHERE entity.id IN $filter.about }

// -- documents
any(document IN finding._documents WHERE document IN $filter.documents)

// -- total
, COUNT { (finding:Finding) WHERE {{CONDITIONS}} } AS total
