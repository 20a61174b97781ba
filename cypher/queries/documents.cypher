// Purpose: all documents.
// Parameters: none.
// Columns: rows, a document each, by id.
MATCH (document:Document)
WITH document ORDER BY document.id
RETURN collect([document.id, document.titleZh, document.titleEn, document.publisherZh, document.publisherEn, document.date,
  document.sha256, document.lines, document.sections]) AS rows
