// Purpose: creates entities.
// Parameters: rows, each {properties}; LABELS are the labels of their type, the widest first.
// Columns: none.
UNWIND $rows AS row
CREATE (entity:{{LABELS}})
SET entity = row.properties
