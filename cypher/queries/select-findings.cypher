// Purpose: a page of the findings that a filter selects, by id.
// Parameters: filter, the conditions' values; after, the id before the page, '' for the start; limit.
// Columns: rows, a finding each, in order; total, rows of the whole list, where asked for.
{{MATCH}}
WHERE finding.id > $after AND {{CONDITIONS}}
WITH finding ORDER BY finding.id LIMIT $limit
WITH collect([finding.id, finding.rule, finding.about, finding.inputs, finding.statedZh, finding.statedEn,
  finding.computedZh, finding.computedEn, finding.methodZh, finding.methodEn, finding.evidence]) AS rows
RETURN rows{{TOTAL}}

// -- any
true

// -- all
MATCH (finding:Finding)

// -- about
MATCH (entity:Entity)<-[:FINDING_ON]-(finding:Finding)
WHERE entity.id IN $filter.about
WITH DISTINCT finding

// -- ids
finding.id IN $filter.ids

// -- rules
finding.rule IN $filter.rules

// -- documents
any(document IN finding._documents WHERE document IN $filter.documents)

// -- total
, COUNT { {{MATCH}} WHERE {{CONDITIONS}} RETURN finding } AS total
